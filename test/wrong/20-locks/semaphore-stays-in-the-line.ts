// Misconception: a waiter that is done does no harm in the line
// File: semaphore.ts
// Caught by: 6. Semaphore (stretch) > lets so many in at a time
// Says: there are two places
// BEGIN SOLUTION 6
yield* waiter;
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
