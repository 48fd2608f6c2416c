// Misconception: a loop has to run to its end
// File: retry.ts
// Caught by: 3. withRetry > stops when an attempt has worked
// Says: there is no other
// BEGIN SOLUTION 3
let result: T | undefined;
for (let failed = 1; failed <= times; failed++) {
  try {
    result = yield* make();
    continue;
  } catch (error) {
    if (error instanceof CancelledError || failed === times) throw error;
  }
  yield* sleep(backoff(failed));
}
return result as T;
// END SOLUTION
