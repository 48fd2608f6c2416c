// Misconception: backoff is asked with the number of the attempt that follows
// File: retry.ts
// Caught by: 3. withRetry > asks backoff how long to sleep
// Says: 1 after the first
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    if (error instanceof CancelledError || failed === times) throw error;
  }
  yield* sleep(backoff(failed + 1));
}
// END SOLUTION
