// Misconception: done means woken
// File: waiting-room.ts
// Caught by: 3. leave > hands on nothing when it was not woken
// Says: done, and not cancelled
// BEGIN SOLUTION 3
this.remove(waiter);
if (waiter.done() && this.canGoOn()) this.wakeNext();
// END SOLUTION
