// Misconception: a task that was woken no longer stands in the line
// File: lock.ts
// Caught by: 2. Lock > is free until the one that was woken has its turn
// Says: nobody can overtake
// BEGIN SOLUTION 2
try {
  yield* waiter;
} catch (error) {
  if (waiter.cancelled()) this.waiters.leave(waiter);
  if (!this.#isLocked) this.wakeFirst();
  throw error;
}
// END SOLUTION
// BEGIN SOLUTION 2
if (!this.#isLocked) throw new Error('Lock is not acquired.');
this.#isLocked = false;
this.wakeFirst();
// END SOLUTION
// BEGIN SOLUTION 2
const { first } = this.waiters;
if (first === null || first.done()) return;
this.waiters.leave(first);
first.setResult(true);
// END SOLUTION
