// Misconception: M43 all attempts can be made first, and run one by one
// File: retry.ts
// Caught by: 3. withRetry > stops when an attempt has worked
// Says: only after an attempt has failed
// BEGIN SOLUTION 3
const attempts = Array.from({ length: times }, make);
for (let failed = 1; ; failed++) {
  try {
    return yield* attempts[failed - 1] as Coro<T>;
  } catch (error) {
    if (error instanceof CancelledError || failed === times) throw error;
  }
  yield* sleep(backoff(failed));
}
// END SOLUTION
