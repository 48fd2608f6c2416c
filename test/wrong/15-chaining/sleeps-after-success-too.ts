// Misconception: `finally` runs only after an error
// File: retry.ts
// Caught by: 3. withRetry > asks backoff how long to sleep
// Says: after each failed attempt
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    if (error instanceof CancelledError || failed === times) throw error;
  } finally {
    yield* sleep(backoff(failed));
  }
}
// END SOLUTION
