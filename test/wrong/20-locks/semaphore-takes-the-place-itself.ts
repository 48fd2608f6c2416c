// Misconception: the task that is woken takes its place when it has its turn
// File: semaphore.ts
// Caught by: 6. Semaphore (stretch) > wakes the next one when a place comes back
// Says: on its way out
// BEGIN SOLUTION 6
try {
  yield* waiter;
} finally {
  this.waiters.leave(waiter);
}
this.value -= 1;
return true;
// END SOLUTION
// BEGIN SOLUTION 6
this.value += 1;
this.wakeNext();
// END SOLUTION
// BEGIN SOLUTION 6
for (const waiter of this.waiters) {
  if (waiter.done()) continue;
  waiter.setResult(true);
  return true;
}
return false;
// END SOLUTION
