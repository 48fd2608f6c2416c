// Misconception: M21 `yield` waits for a sleep
// File: retry.ts
// Caught by: 3. withRetry > sleeps with a star
// Says: do not wait for it
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    if (error instanceof CancelledError || failed === times) throw error;
  }
  yield sleep(backoff(failed)) as never;
}
// END SOLUTION
