// Misconception: only the coroutine can throw, and not the call that makes it
// File: retry.ts
// Caught by: 3. withRetry > counts an error of `make` itself
// Says: inside the `try`
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  const coro = make();
  try {
    return yield* coro;
  } catch (error) {
    if (error instanceof CancelledError || failed === times) throw error;
  }
  yield* sleep(backoff(failed));
}
// END SOLUTION
