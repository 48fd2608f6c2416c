// Misconception: a mistake that is ignored is mended
// File: lock.ts
// Caught by: 2. Lock > can be released when it is locked, and only then
// Says: released what it does not have
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
if (!this.#isLocked) return;
this.#isLocked = false;
this.wakeFirst();
// END SOLUTION
// BEGIN SOLUTION 2
const { first } = this.waiters;
if (first !== null && !first.done()) first.setResult(true);
// END SOLUTION
