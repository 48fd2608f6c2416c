// Misconception: all others may have it
// File: waiting-room.ts
// Caught by: 3. leave > hands it on once, and through several that were cancelled
// Says: X
// BEGIN SOLUTION 3
this.remove(waiter);
if (waiter.done() && !waiter.cancelled() && this.canGoOn()) while (this.callNext());
// END SOLUTION
