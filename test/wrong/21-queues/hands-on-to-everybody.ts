// Misconception: all others may have it
// File: waiting-room.ts
// Caught by: 3. leave > hands the wake-up on once
// Says: Each wake-up too many
// BEGIN SOLUTION 3
this.remove(waiter);
if (waiter.done() && !waiter.cancelled() && this.canGoOn()) while (this.wakeNext());
// END SOLUTION
