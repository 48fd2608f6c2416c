// Misconception: M01 a function that makes coroutines can be waited for
// File: pipeline.ts
// Caught by: 2. pipeline > waits for what the function returns
// Says: a function is called with `x`
// BEGIN SOLUTION 2
let result = x;
for (const f of fs) result = (yield* f as never) as T;
return result;
// END SOLUTION
