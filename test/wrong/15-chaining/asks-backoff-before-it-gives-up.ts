// Misconception: backoff is asked first, and then it is decided
// File: retry.ts
// Caught by: 3. withRetry > gives up as soon as the last attempt has failed
// Says: `backoff` is not asked
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  try {
    return yield* make();
  } catch (error) {
    const pause = backoff(failed);
    if (error instanceof CancelledError || failed === times) throw error;
    yield* sleep(pause);
  }
}
// END SOLUTION
