// Misconception: without time there is no result
// File: wait-for.ts
// Caught by: 3. waitFor > without time, waits for the clean-up of a task that runs
// Says: or it has a result all the same
// BEGIN SOLUTION 3
if (future.done()) return future.result();
yield* cancelAndWait(future);
if (future.cancelled()) return inTime(future);
throw new TimeoutError();
// END SOLUTION
