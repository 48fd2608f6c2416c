// Misconception: a text looks the same without its marks
// File: bad-yield.ts
// Caught by: 5. badYieldMessage > shows what nobody can wait for
// Says: the message shows what it was
// BEGIN SOLUTION 5
if (x instanceof Future) return `yield was used instead of yield* with ${x}`;
if (isCoroutine(x)) return `yield was used instead of yield* for the coroutine ${frameOf(x).name}()`;
return `Task got bad yield: ${x}`;
// END SOLUTION
