// Misconception: a cancel that came for lack of time says so by itself
// File: wait-for.ts
// Caught by: 3. waitFor > without time, a coroutine does not begin
// Says: `inTime` makes a TimeoutError of it
// BEGIN SOLUTION 3
if (future.done()) return future.result();
yield* cancelAndWait(future);
return future.result();
// END SOLUTION
