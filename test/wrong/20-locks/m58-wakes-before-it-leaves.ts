// Misconception: M58 the order of leaving and waking does not matter
// File: lock.ts
// Caught by: 2. Lock > goes to the next one when the first is cancelled and the lock is released
// Says: B has to wake it
// BEGIN SOLUTION 2
let isMyTurn = false;
try {
  isMyTurn = yield* waiter;
} finally {
  if (!isMyTurn && !this.#isLocked) this.wakeFirst();
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
