// Misconception: counters begin at 0
// File: retry.ts
// Caught by: 3. withRetry > makes one attempt when `times` is 1
// Says: the first one counts too
// BEGIN SOLUTION 3
for (let failed = 0; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    if (error instanceof CancelledError || failed === times) throw error;
  }
  yield* sleep(backoff(failed + 1));
}
// END SOLUTION
