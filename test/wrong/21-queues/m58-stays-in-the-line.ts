// Misconception: M58 a cancelled waiter is gone by itself
// File: waiting-room.ts
// Caught by: 3. leave > takes one that was cancelled out of the line
// Says: take its waiter out of the line
// BEGIN SOLUTION 3
const wasWoken = waiter.done() && !waiter.cancelled();
if (wasWoken && this.canGoOn()) this.wakeNext();
// END SOLUTION
