// Misconception: only a cancelled waiter is in the line
// File: waiting-room.ts
// Caught by: 3. leave > does the same when a frame is closed
// Says: has to leave the line
// BEGIN SOLUTION 3
if (waiter.cancelled()) this.remove(waiter);
else if (waiter.done() && this.canGoOn()) this.wakeNext();
// END SOLUTION
