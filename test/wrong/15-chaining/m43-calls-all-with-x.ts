// Misconception: M43 all functions can be called first, and waited for afterwards
// File: pipeline.ts
// Caught by: 2. pipeline > passes each result to the next function, from left to right
// Says: with the result of the one before
// BEGIN SOLUTION 2
const all = fs.map((f) => f(x));
let result = x;
for (const each of all) result = yield* each;
return result;
// END SOLUTION
