// Misconception: M30 a pause is a loop that looks at the clock
// File: retry.ts
// Caught by: hung in 3. withRetry > goes on after an error
// Says: 5 seconds
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    if (error instanceof CancelledError || failed === times) throw error;
  }
  const end = performance.now() + backoff(failed) * 1000;
  while (performance.now() < end) {
    // pauses
  }
}
// END SOLUTION
