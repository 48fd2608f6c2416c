// Misconception: M53 a cancelled task has ended
// File: wait-for.ts
// Caught by: 3. waitFor > without time, a coroutine does not begin
// Says: wait for its end
// BEGIN SOLUTION 3
if (future.done()) return future.result();
future.cancel();
return inTime(future);
// END SOLUTION
