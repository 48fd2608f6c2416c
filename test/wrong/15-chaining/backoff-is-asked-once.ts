// Misconception: backoff says one pause for all
// File: retry.ts
// Caught by: 3. withRetry > asks backoff how long to sleep
// Says: called once after each failed attempt
// BEGIN SOLUTION 3
const pause = backoff(1);
for (let failed = 1; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    if (error instanceof CancelledError || failed === times) throw error;
  }
  yield* sleep(pause);
}
// END SOLUTION
