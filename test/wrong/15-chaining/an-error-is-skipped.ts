// Misconception: a function that fails can be left out
// File: pipeline.ts
// Caught by: 2. pipeline > lets an error out, and calls no more functions
// Says: let it out
// BEGIN SOLUTION 2
let result = x;
for (const f of fs) {
  try {
    result = yield* f(result);
  } catch {
    // the next one may work
  }
}
return result;
// END SOLUTION
