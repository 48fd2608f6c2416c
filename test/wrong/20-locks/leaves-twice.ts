// Misconception: leaving twice is leaving once
// File: lock.ts
// Caught by: 2. Lock > wakes the one that waits
// Says: Nobody else will wake it
// BEGIN SOLUTION 2
try {
  yield* waiter;
  this.waiters.leave(waiter);
} finally {
  this.waiters.leave(waiter);
}
// END SOLUTION
// BEGIN SOLUTION 2
if (!this.#isLocked) throw new Error('Lock is not acquired.');
this.#isLocked = false;
this.wakeFirst();
// END SOLUTION
// BEGIN SOLUTION 2
const { first } = this.waiters;
if (first !== null && !first.done()) first.setResult(true);
// END SOLUTION
