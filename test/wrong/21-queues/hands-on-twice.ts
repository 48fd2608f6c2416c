// Misconception: two wake-ups are safer than one
// File: waiting-room.ts
// Caught by: 3. leave > hands the wake-up on once
// Says: Each wake-up too many
// BEGIN SOLUTION 3
this.remove(waiter);
if (waiter.done() && !waiter.cancelled() && this.canGoOn()) {
  this.wakeNext();
  this.wakeNext();
}
// END SOLUTION
