// Misconception: one place is one task
// File: semaphore.ts
// Caught by: 6. Semaphore (stretch) > wakes as many as have a place when the line moves on
// Says: two places are left
// BEGIN SOLUTION 6
let isMyTurn = false;
try {
  isMyTurn = yield* waiter;
} finally {
  this.waiters.leave(waiter);
  if (!isMyTurn && waiter.done() && !waiter.cancelled()) {
    this.value += 1;
    this.wakeNext();
  }
}
return true;
// END SOLUTION
// BEGIN SOLUTION 6
this.value += 1;
this.wakeNext();
// END SOLUTION
// BEGIN SOLUTION 6
for (const waiter of this.waiters) {
  if (waiter.done()) continue;
  this.value -= 1;
  waiter.setResult(true);
  return true;
}
return false;
// END SOLUTION
