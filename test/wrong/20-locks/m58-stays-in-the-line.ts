// Misconception: M58 a cancelled waiter takes itself out of the line
// File: lock.ts
// Caught by: 2. Lock > is not taken by a task that is cancelled
// Says: leaves the line, however it leaves
// BEGIN SOLUTION 2
yield* waiter;
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
