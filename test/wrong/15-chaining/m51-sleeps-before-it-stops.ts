// Misconception: M51 a cancel can wait until the pause is over
// File: retry.ts
// Caught by: 3. withRetry > never retries a cancel
// Says: throw it on at once
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    if (failed === times) throw error;
    yield* sleep(backoff(failed));
    if (error instanceof CancelledError) throw error;
  }
}
// END SOLUTION
