// Misconception: an error from inside has to be wrapped
// File: retry.ts
// Caught by: 3. withRetry > throws the last error, unchanged
// Says: wrapped around it
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    if (failed === times) throw new Error('no attempt has worked', { cause: error });
  }
  yield* sleep(backoff(failed));
}
// END SOLUTION
