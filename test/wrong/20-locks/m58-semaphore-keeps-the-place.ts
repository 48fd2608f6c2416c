// Misconception: M58 a cancelled waiter owes nothing
// File: semaphore.ts
// Caught by: 6. Semaphore (stretch) > gets a place back from a task that is woken and then cancelled
// Says: gives the place back
// BEGIN SOLUTION 6
try {
  yield* waiter;
} finally {
  this.waiters.leave(waiter);
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
