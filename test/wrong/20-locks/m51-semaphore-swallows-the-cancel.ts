// Misconception: M51 an error means that the wait is over
// File: semaphore.ts
// Caught by: 6. Semaphore (stretch) > passes over tasks that are cancelled
// Says: whose future is not done
// BEGIN SOLUTION 6
try {
  yield* waiter;
} catch {
  // the wait is over
}
this.waiters.leave(waiter);
while (this.value > 0 && this.wakeNext());
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
