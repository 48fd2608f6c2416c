// Misconception: a pause stands before each attempt
// File: retry.ts
// Caught by: 3. withRetry > asks backoff how long to sleep
// Says: after each failed attempt
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  yield* sleep(backoff(failed));
  try {
    return yield* make();
  } catch (error) {
    if (error instanceof CancelledError || failed === times) throw error;
  }
}
// END SOLUTION
