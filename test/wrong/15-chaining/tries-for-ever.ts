// Misconception: an attempt will work in the end
// File: retry.ts
// Caught by: 3. withRetry > makes one attempt when `times` is 1
// Says: there is no second attempt
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    if (error instanceof CancelledError) throw error;
  }
  yield* sleep(backoff(failed));
}
// END SOLUTION
