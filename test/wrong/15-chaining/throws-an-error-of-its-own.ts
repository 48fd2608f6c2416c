// Misconception: the caller wants to know that all attempts have failed
// File: retry.ts
// Caught by: 3. withRetry > throws the last error, unchanged
// Says: a new one
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    if (failed === times) throw new Error(`${times} attempts have failed`);
  }
  yield* sleep(backoff(failed));
}
// END SOLUTION
