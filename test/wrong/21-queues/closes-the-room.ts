// Misconception: one that leaves closes the door
// File: waiting-room.ts
// Caught by: 3. leave > 
// Says: X
// BEGIN SOLUTION 3
this.remove(waiter);
if (waiter.done() && !waiter.cancelled() && this.canGoOn()) this.callNext();
this.close();
// END SOLUTION
