// Misconception: an attempt that returns nothing has failed
// File: retry.ts
// Caught by: 3. withRetry > stops whatever the result is
// Says: only then
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  try {
    const result = yield* make();
    if (result !== undefined || failed === times) return result;
  } catch (error) {
    if (error instanceof CancelledError || failed === times) throw error;
  }
  yield* sleep(backoff(failed));
}
// END SOLUTION
