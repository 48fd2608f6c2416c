// Misconception: pauses add up
// File: retry.ts
// Caught by: 3. withRetry > sleeps between two attempts
// Says: 20 after the second
// BEGIN SOLUTION 3
let pause = 0;
for (let failed = 1; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    if (error instanceof CancelledError || failed === times) throw error;
  }
  pause += backoff(failed);
  yield* sleep(pause);
}
// END SOLUTION
