// Misconception: every function is called with `x`
// File: pipeline.ts
// Caught by: 2. pipeline > passes each result to the next function, from left to right
// Says: with the result of the one before
// BEGIN SOLUTION 2
let result = x;
for (const f of fs) result = yield* f(x);
return result;
// END SOLUTION
