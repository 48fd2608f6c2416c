// Misconception: an error has to be thrown on
// File: waiting-room.ts
// Caught by: 3. leave > lets the cancel through
// Says: the error goes on to the caller by itself
// BEGIN SOLUTION 3
this.remove(waiter);
if (waiter.done() && !waiter.cancelled() && this.canGoOn()) this.wakeNext();
throw new Error('cancelled');
// END SOLUTION
