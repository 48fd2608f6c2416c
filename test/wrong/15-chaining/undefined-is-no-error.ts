// Misconception: a thrown value is never empty
// File: retry.ts
// Caught by: 3. withRetry > retries whatever was thrown
// Says: each of them ends an attempt
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    if (!error || error instanceof CancelledError || failed === times) throw error;
  }
  yield* sleep(backoff(failed));
}
// END SOLUTION
