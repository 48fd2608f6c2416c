// Misconception: M36 a coroutine that has failed begins again
// File: retry.ts
// Caught by: 3. withRetry > calls `make` for each attempt
// Says: each attempt needs a coroutine of its own
// BEGIN SOLUTION 3
let coro: Coro<T> | undefined;
for (let failed = 1; ; failed++) {
  try {
    coro ??= make();
    return yield* coro;
  } catch (error) {
    if (error instanceof CancelledError || failed === times) throw error;
  }
  yield* sleep(backoff(failed));
}
// END SOLUTION
