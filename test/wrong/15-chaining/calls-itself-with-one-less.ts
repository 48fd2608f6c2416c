// Misconception: the same function with one attempt less does the rest
// File: retry.ts
// Caught by: 3. withRetry > asks backoff how long to sleep
// Says: the number of attempts that have failed
// BEGIN SOLUTION 3
try {
  return yield* make();
} catch (error) {
  if (error instanceof CancelledError || times === 1) throw error;
}
yield* sleep(backoff(1));
return yield* withRetry(make, times - 1, backoff);
// END SOLUTION
