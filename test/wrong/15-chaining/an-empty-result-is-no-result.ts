// Misconception: a function without a true result passes on what it was called with
// File: pipeline.ts
// Caught by: 2. pipeline > passes on any result
// Says: still a result
// BEGIN SOLUTION 2
let result = x;
for (const f of fs) result = (yield* f(result)) || result;
return result;
// END SOLUTION
