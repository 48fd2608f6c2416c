// Misconception: to wake is to give a place
// File: semaphore.ts
// Caught by: 6. Semaphore (stretch) > counts places that nobody waits for
// Says: adds one place
// BEGIN SOLUTION 6
let isMyTurn = false;
try {
  isMyTurn = yield* waiter;
} finally {
  this.waiters.leave(waiter);
  if (!isMyTurn && waiter.done() && !waiter.cancelled()) this.value += 1;
  while (this.value > 0 && this.wakeNext());
}
return true;
// END SOLUTION
// BEGIN SOLUTION 6
if (!this.wakeNext()) return;
this.value += 1;
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
