// Misconception: M58 a cancelled waiter owes nothing to the others
// File: lock.ts
// Caught by: 2. Lock > goes to the next one when the first is cancelled and the lock is released
// Says: B has to wake it
// BEGIN SOLUTION 2
try {
  yield* waiter;
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
