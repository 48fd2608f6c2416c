// Misconception: M51 a cancelled attempt ends with nothing
// File: retry.ts
// Caught by: 3. withRetry > never retries a cancel
// Says: if you return
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    if (error instanceof CancelledError) return undefined as T;
    if (failed === times) throw error;
  }
  yield* sleep(backoff(failed));
}
// END SOLUTION
