// Misconception: M58 waking one too many does no harm
// File: lock.ts
// Caught by: 2. Lock > wakes one at a time, in the order of the line
// Says: lets one task in
// BEGIN SOLUTION 2
try {
  yield* waiter;
} finally {
  this.waiters.leave(waiter);
  if (!this.#isLocked) this.wakeFirst();
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
