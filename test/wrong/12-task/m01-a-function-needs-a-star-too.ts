// Misconception: M01 a function that makes coroutines is a coroutine
// File: bad-yield.ts
// Caught by: 5. badYieldMessage > shows what nobody can wait for
// Says: a star would not help there
// BEGIN SOLUTION 5
if (x instanceof Future) return `yield was used instead of yield* with ${x}`;
if (isCoroutine(x)) return `yield was used instead of yield* for the coroutine ${frameOf(x).name}()`;
if (typeof x === 'function') return `yield was used instead of yield* for the coroutine ${x.name}()`;
return `Task got bad yield: ${describe(x)}`;
// END SOLUTION
