// Misconception: M58 a task that was woken cannot be cancelled
// File: lock.ts
// Caught by: 2. Lock > goes to the next one when the first is woken and then cancelled
// Says: First leave the line
// BEGIN SOLUTION 2
try {
  yield* waiter;
} catch (error) {
  this.waiters.leave(waiter);
  if (waiter.cancelled() && !this.#isLocked) this.wakeFirst();
  throw error;
}
this.waiters.leave(waiter);
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
