// Misconception: `x` is the result of the first function
// File: pipeline.ts
// Caught by: 2. pipeline > waits for what the function returns
// Says: a function is called with `x`
// BEGIN SOLUTION 2
let result = x;
for (const f of fs.slice(1)) result = yield* f(result);
return result;
// END SOLUTION
