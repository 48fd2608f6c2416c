// Misconception: M21 to look at a coroutine is to run it
// File: bad-yield.ts
// Caught by: 5. badYieldMessage > names the coroutine
// Says: nobody has to run it
// BEGIN SOLUTION 5
if (x instanceof Future) return `yield was used instead of yield* with ${x}`;
if (isCoroutine(x) && !x.next().done) return `yield was used instead of yield* for the coroutine ${frameOf(x).name}()`;
return `Task got bad yield: ${describe(x)}`;
// END SOLUTION
