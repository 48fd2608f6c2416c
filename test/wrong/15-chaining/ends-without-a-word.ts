// Misconception: when no attempt has worked there is no result
// File: retry.ts
// Caught by: 3. withRetry > throws the last error, unchanged
// Says: what was wrong the last time
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    if (failed === times) return undefined as T;
  }
  yield* sleep(backoff(failed));
}
// END SOLUTION
