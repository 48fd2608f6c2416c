// Misconception: the loop of the caller tries again
// File: retry.ts
// Caught by: 3. withRetry > goes on after an error
// Says: catch it there
// BEGIN SOLUTION 3
return yield* make();
// END SOLUTION
