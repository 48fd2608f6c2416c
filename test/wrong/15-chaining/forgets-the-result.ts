// Misconception: it is enough that an attempt has worked
// File: retry.ts
// Caught by: 3. withRetry > returns the result of an attempt
// Says: return it
// BEGIN SOLUTION 3
for (let failed = 1; ; failed++) {
  try {
    yield* make();
    return undefined as T;
  } catch (error) {
    if (error instanceof CancelledError || failed === times) throw error;
  }
  yield* sleep(backoff(failed));
}
// END SOLUTION
