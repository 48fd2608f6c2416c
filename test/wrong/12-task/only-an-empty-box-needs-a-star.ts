// Misconception: a full box needs no star
// File: bad-yield.ts
// Caught by: 5. badYieldMessage > names the future
// Says: empty or full
// BEGIN SOLUTION 5
if (x instanceof Future && !x.done()) return `yield was used instead of yield* with ${x}`;
if (isCoroutine(x)) return `yield was used instead of yield* for the coroutine ${frameOf(x).name}()`;
return `Task got bad yield: ${describe(x)}`;
// END SOLUTION
