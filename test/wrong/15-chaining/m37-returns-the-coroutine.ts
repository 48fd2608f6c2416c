// Misconception: M37 a coroutine that is returned is waited for
// File: retry.ts
// Caught by: 3. withRetry > returns the result of an attempt
// Says: The value of the `yield*`
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  try {
    return make() as unknown as T;
  } catch (error) {
    if (error instanceof CancelledError || failed === times) throw error;
  }
  yield* sleep(backoff(failed));
}
// END SOLUTION
