// Misconception: an error is passed on like a result
// File: pipeline.ts
// Caught by: 2. pipeline > lets an error out, and calls no more functions
// Says: let it out
// BEGIN SOLUTION 2
let result = x;
try {
  for (const f of fs) result = yield* f(result);
} catch (error) {
  return error as T;
}
return result;
// END SOLUTION
