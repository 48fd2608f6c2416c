// Misconception: the first error is the cause of all the others
// File: retry.ts
// Caught by: 3. withRetry > throws the last error, unchanged
// Says: not the first one
// BEGIN SOLUTION 3
let first: unknown;
for (let failed = 1; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    if (failed === 1) first = error;
    if (error instanceof CancelledError) throw error;
    if (failed === times) throw first;
  }
  yield* sleep(backoff(failed));
}
// END SOLUTION
