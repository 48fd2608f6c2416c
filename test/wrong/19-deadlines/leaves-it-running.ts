// Misconception: work that is too late need not be stopped
// File: wait-for.ts
// Caught by: 3. waitFor > without time, a coroutine does not begin
// Says: cancel it
// BEGIN SOLUTION 3
if (future.done()) return future.result();
throw new TimeoutError('', { cause: new CancelledError() });
// END SOLUTION
