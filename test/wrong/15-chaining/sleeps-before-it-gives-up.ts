// Misconception: every failed attempt is followed by a pause
// File: retry.ts
// Caught by: 3. withRetry > gives up as soon as the last attempt has failed
// Says: nothing to sleep for
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    yield* sleep(backoff(failed));
    if (failed === times) throw error;
  }
}
// END SOLUTION
