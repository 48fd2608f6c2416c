// Misconception: an empty body is enough
// File: lock.ts
// Caught by: 2. Lock > wakes the one that waits
// Says: Nobody else will wake it
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
void this.waiters.first;
// END SOLUTION
