// Misconception: M58 each task that is cancelled gives a place back
// File: semaphore.ts
// Caught by: 6. Semaphore (stretch) > passes over tasks that are cancelled
// Says: whose future is not done
// BEGIN SOLUTION 6
let isMyTurn = false;
try {
  isMyTurn = yield* waiter;
} finally {
  this.waiters.leave(waiter);
  if (!isMyTurn) this.value += 1;
  while (this.value > 0 && this.wakeNext());
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
