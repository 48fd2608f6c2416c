// Misconception: each task that leaves hands on a wake-up
// File: waiting-room.ts
// Caught by: 3. leave > hands on nothing when it was not woken
// Says: there is nothing to hand on
// BEGIN SOLUTION 3
this.remove(waiter);
if (this.canGoOn()) this.wakeNext();
// END SOLUTION
