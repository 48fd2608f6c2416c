// Misconception: M53 no time is no time, even for a clean-up
// File: wait-for.ts
// Caught by: 3. waitFor > without time, a coroutine does not begin
// Says: `inTime` makes a TimeoutError of it
// BEGIN SOLUTION 3
if (future.done()) return future.result();
future.cancel();
throw new TimeoutError();
// END SOLUTION
