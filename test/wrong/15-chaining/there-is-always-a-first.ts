// Misconception: there is always a first function
// File: pipeline.ts
// Caught by: 2. pipeline > returns x when there are no functions
// Says: the result is `x` itself
// BEGIN SOLUTION 2
const [first, ...rest] = fs;
let result = yield* (first as (x: T) => Awaitable<T>)(x);
for (const f of rest) result = yield* f(result);
return result;
// END SOLUTION
