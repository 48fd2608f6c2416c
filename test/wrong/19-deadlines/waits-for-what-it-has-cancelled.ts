// Misconception: waiting for a cancelled future is waiting for its end
// File: wait-for.ts
// Caught by: 3. waitFor > without time, a coroutine does not begin
// Says: `inTime` makes a TimeoutError of it
// BEGIN SOLUTION 3
if (future.done()) return future.result();
future.cancel();
yield* future;
return inTime(future);
// END SOLUTION
