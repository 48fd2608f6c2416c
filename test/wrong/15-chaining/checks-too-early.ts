// Misconception: `times - 1` is the last attempt, and never comes when `times` is 1
// File: retry.ts
// Caught by: 3. withRetry > makes one attempt when `times` is 1
// Says: there is no second attempt
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    if (error instanceof CancelledError || failed === times - 1) throw error;
  }
  yield* sleep(backoff(failed));
}
// END SOLUTION
