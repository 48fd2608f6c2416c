// Misconception: a bare `yield` waits until the lock is free
// File: lock.ts
// Caught by: 2. Lock > lets nobody in while it is locked
// Says: B waits for the future
// BEGIN SOLUTION 2
try {
  yield;
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
