// Misconception: M40 every call in a chain is a turn of the loop
// File: pipeline.ts
// Caught by: 2. pipeline > costs no turn of its own
// Says: costs turns of the loop
// BEGIN SOLUTION 2
let result = x;
for (const f of fs) {
  result = yield* f(result);
  yield;
}
return result;
// END SOLUTION
