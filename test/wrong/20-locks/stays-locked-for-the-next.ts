// Misconception: the lock is handed over without being free
// File: lock.ts
// Caught by: 2. Lock > is free until the one that was woken has its turn
// Says: nobody can overtake
// BEGIN SOLUTION 2
let isMyTurn = false;
try {
  isMyTurn = yield* waiter;
} finally {
  this.waiters.leave(waiter);
  if (!isMyTurn && !this.#isLocked) this.wakeFirst();
}
// END SOLUTION
// BEGIN SOLUTION 2
if (!this.#isLocked) throw new Error('Lock is not acquired.');
this.#isLocked = this.waiters.areWaiting();
this.wakeFirst();
// END SOLUTION
// BEGIN SOLUTION 2
const { first } = this.waiters;
if (first !== null && !first.done()) first.setResult(true);
// END SOLUTION
