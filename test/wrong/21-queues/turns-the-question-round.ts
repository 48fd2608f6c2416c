// Misconception: canGoOn is about the one that leaves
// File: waiting-room.ts
// Caught by: 3. leave > hands on the wake-up for an item
// Says: wake the next
// BEGIN SOLUTION 3
this.remove(waiter);
if (waiter.done() && !waiter.cancelled() && !this.canGoOn()) this.wakeNext();
// END SOLUTION
