// Misconception: without functions there is no result
// File: pipeline.ts
// Caught by: 2. pipeline > returns x when there are no functions
// Says: the result is `x` itself
// BEGIN SOLUTION 2
let result: T | undefined;
for (const f of fs) result = yield* f(result === undefined ? x : result);
return result as T;
// END SOLUTION
