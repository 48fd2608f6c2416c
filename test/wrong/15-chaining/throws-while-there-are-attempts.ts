// Misconception: the error is thrown until the last attempt
// File: retry.ts
// Caught by: 3. withRetry > goes on after an error
// Says: there are attempts left
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    if (error instanceof CancelledError || failed < times) throw error;
  }
  yield* sleep(backoff(failed));
}
// END SOLUTION
