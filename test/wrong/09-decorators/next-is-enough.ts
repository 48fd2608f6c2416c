// Misconception: whatever has a next() is a frame
// Caught by: 2. isCoroutine > is false of what has only some of the doors
// Says: need not have all of that
// BEGIN SOLUTION 2
return typeof (x as Partial<Coro<unknown>> | null | undefined)?.next === 'function';
// END SOLUTION
