// Misconception: all coroutines are one
// File: bad-yield.ts
// Caught by: 5. badYieldMessage > names the coroutine
// Says: the message says of which
// BEGIN SOLUTION 5
if (x instanceof Future) return `yield was used instead of yield* with ${x}`;
if (isCoroutine(x)) return `yield was used instead of yield* for the coroutine ${x}`;
return `Task got bad yield: ${describe(x)}`;
// END SOLUTION
