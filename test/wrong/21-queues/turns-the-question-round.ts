// Misconception: canGoOn is about the one that leaves
// File: waiting-room.ts
// Caught by: 3. leave > hands on the call for an item
// Says: call the next
// BEGIN SOLUTION 3
this.remove(waiter);
if (waiter.done() && !waiter.cancelled() && !this.canGoOn()) this.callNext();
// END SOLUTION
