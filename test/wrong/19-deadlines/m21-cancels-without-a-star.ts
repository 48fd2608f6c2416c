// Misconception: M21 a call of `cancelAndWait` cancels and waits
// File: wait-for.ts
// Caught by: 3. waitFor > without time, a coroutine does not begin
// Says: wait for its end
// BEGIN SOLUTION 3
if (future.done()) return future.result();
cancelAndWait(future);
return inTime(future);
// END SOLUTION
