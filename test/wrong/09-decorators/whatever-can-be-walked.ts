// Misconception: an iterable can be driven
// Caught by: 2. isCoroutine > answers for every value
// Says: reading a property of `null` or `undefined` throws
// BEGIN SOLUTION 2
return typeof (x as Partial<Coro<unknown>> | null | undefined)?.[Symbol.iterator] === 'function';
// END SOLUTION
