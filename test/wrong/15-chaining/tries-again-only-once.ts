// Misconception: trying again is one more attempt
// File: retry.ts
// Caught by: 3. withRetry > makes no more and no fewer than `times` attempts
// Says: counts all attempts
// BEGIN SOLUTION 3
try {
  return yield* make();
} catch (error) {
  if (error instanceof CancelledError || times === 1) throw error;
}
yield* sleep(backoff(1));
return yield* make();
// END SOLUTION
