// Misconception: M22 one `next()` gives the result
// File: pipeline.ts
// Caught by: 2. pipeline > waits for a future too
// Says: call none of its methods
// BEGIN SOLUTION 2
let result = x;
for (const f of fs) result = f(result)[Symbol.iterator]().next().value as T;
return result;
// END SOLUTION
