// Misconception: an attempt that has failed has no result, and that is all
// File: retry.ts
// Caught by: 3. withRetry > goes on after an error
// Says: catch it there
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    return undefined as T;
  }
}
// END SOLUTION
