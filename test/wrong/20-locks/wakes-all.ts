// Misconception: all are woken, and one of them wins
// File: lock.ts
// Caught by: 2. Lock > wakes one at a time, in the order of the line
// Says: lets one task in
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
for (const waiter of this.waiters) if (!waiter.done()) waiter.setResult(true);
// END SOLUTION
