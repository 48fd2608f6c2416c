// Misconception: M37 calling `sleep` sleeps
// File: retry.ts
// Caught by: 3. withRetry > sleeps between two attempts
// Says: wait for `sleep` with a star
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    if (error instanceof CancelledError || failed === times) throw error;
  }
  sleep(backoff(failed));
}
// END SOLUTION
