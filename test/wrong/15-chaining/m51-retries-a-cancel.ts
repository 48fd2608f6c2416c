// Misconception: M51 a cancel is an error like any other
// File: retry.ts
// Caught by: 3. withRetry > never retries a cancel
// Says: If you try again, the task does not stop
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    if (failed === times) throw error;
  }
  yield* sleep(backoff(failed));
}
// END SOLUTION
