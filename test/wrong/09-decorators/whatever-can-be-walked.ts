// Misconception: what can be walked over can be driven
// Caught by: 2. isCoroutine > is false of what has only some of the doors
// Says: what lets itself be walked over
// BEGIN SOLUTION 2
return typeof (x as Partial<Coro<unknown>> | null | undefined)?.[Symbol.iterator] === 'function';
// END SOLUTION
