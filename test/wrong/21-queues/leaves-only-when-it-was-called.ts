// Misconception: one that waits is in the line for good
// File: waiting-room.ts
// Caught by: 3. leave > takes one that was cancelled out of the line
// Says: take its waiter out of the line
// BEGIN SOLUTION 3
const wasCalled = waiter.done() && !waiter.cancelled();
if (!wasCalled) return;
this.remove(waiter);
if (this.canGoOn()) this.callNext();
// END SOLUTION
