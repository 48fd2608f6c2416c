// Misconception: a coroutine lets others run before it begins
// File: pipeline.ts
// Caught by: 2. pipeline > costs no turn of its own
// Says: costs turns of the loop
// BEGIN SOLUTION 2
yield;
let result = x;
for (const f of fs) result = yield* f(result);
return result;
// END SOLUTION
