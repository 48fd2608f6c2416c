// Misconception: a place is noticed by those that wait
// File: semaphore.ts
// Caught by: 6. Semaphore (stretch) > lets so many in at a time
// Says: there are two places
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
