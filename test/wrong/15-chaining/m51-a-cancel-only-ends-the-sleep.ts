// Misconception: M51 a cancel ends the pause, and then comes the next attempt
// File: retry.ts
// Caught by: 3. withRetry > stops when it is cancelled in its sleep
// Says: let it out
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    if (error instanceof CancelledError || failed === times) throw error;
  }
  try {
    yield* sleep(backoff(failed));
  } catch {
    // awake
  }
}
// END SOLUTION
