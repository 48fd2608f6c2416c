// Misconception: M40 a pause is a turn of the loop
// File: retry.ts
// Caught by: 3. withRetry > sleeps between two attempts
// Says: The next attempt begins when that time has passed
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    if (error instanceof CancelledError || failed === times) throw error;
  }
  backoff(failed);
  yield;
}
// END SOLUTION
