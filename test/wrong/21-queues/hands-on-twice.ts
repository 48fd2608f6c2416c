// Misconception: two calls are safer than one
// File: waiting-room.ts
// Caught by: 3. leave > hands it on once, and through several that were cancelled
// Says: not more than that
// BEGIN SOLUTION 3
this.remove(waiter);
if (waiter.done() && !waiter.cancelled() && this.canGoOn()) {
  this.callNext();
  this.callNext();
}
// END SOLUTION
