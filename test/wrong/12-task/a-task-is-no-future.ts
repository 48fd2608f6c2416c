// Misconception: a task is something else than a box
// File: bad-yield.ts
// Caught by: 5. badYieldMessage > names the future
// Says: a task is one too
// BEGIN SOLUTION 5
if (x instanceof Future && x.constructor === Future) return `yield was used instead of yield* with ${x}`;
if (isCoroutine(x)) return `yield was used instead of yield* for the coroutine ${frameOf(x).name}()`;
return `Task got bad yield: ${describe(x)}`;
// END SOLUTION
