// Misconception: the first one in the line is always waiting
// File: lock.ts
// Caught by: 2. Lock > wakes nobody twice
// Says: waking D instead
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
this.#isLocked = false;
this.wakeFirst();
// END SOLUTION
// BEGIN SOLUTION 2
this.waiters.first?.setResult(true);
// END SOLUTION
