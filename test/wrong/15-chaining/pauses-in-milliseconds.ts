// Misconception: backoff is in milliseconds
// File: retry.ts
// Caught by: 3. withRetry > sleeps between two attempts
// Says: the seconds as they are
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    if (error instanceof CancelledError || failed === times) throw error;
  }
  yield* sleep(backoff(failed) / 1000);
}
// END SOLUTION
