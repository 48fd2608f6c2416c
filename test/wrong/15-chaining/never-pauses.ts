// Misconception: a failed attempt is followed by the next at once
// File: retry.ts
// Caught by: 3. withRetry > asks backoff how long to sleep
// Says: called once after each failed attempt
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    if (error instanceof CancelledError || failed === times) throw error;
  }
}
// END SOLUTION
