// Misconception: a `return` in a loop ends one round
// File: pipeline.ts
// Caught by: 2. pipeline > passes each result to the next function, from left to right
// Says: the result of the last one is returned
// BEGIN SOLUTION 2
for (const f of fs) return yield* f(x);
return x;
// END SOLUTION
