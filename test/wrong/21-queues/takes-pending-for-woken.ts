// Misconception: not cancelled means woken
// File: waiting-room.ts
// Caught by: 3. leave > does the same when a frame is closed
// Says: there is nothing to hand on
// BEGIN SOLUTION 3
this.remove(waiter);
if (!waiter.cancelled() && this.canGoOn()) this.wakeNext();
// END SOLUTION
