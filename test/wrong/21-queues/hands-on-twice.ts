// Misconception: two calls are safer than one
// File: waiting-room.ts
// Caught by: 3. leave > hands it on once
// Says: Each call too many
// BEGIN SOLUTION 3
this.remove(waiter);
if (waiter.done() && !waiter.cancelled() && this.canGoOn()) {
  this.callNext();
  this.callNext();
}
// END SOLUTION
