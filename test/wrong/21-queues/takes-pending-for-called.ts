// Misconception: not cancelled means called
// File: waiting-room.ts
// Caught by: 3. leave > does the same when a frame is closed
// Says: there is no call to hand on
// BEGIN SOLUTION 3
this.remove(waiter);
if (!waiter.cancelled() && this.canGoOn()) this.callNext();
// END SOLUTION
