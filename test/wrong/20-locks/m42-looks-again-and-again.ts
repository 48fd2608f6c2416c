// Misconception: M42 to wait is to look again and again
// File: lock.ts
// Caught by: 2. Lock > does nothing until it is woken
// Says: keeps the loop busy
// BEGIN SOLUTION 2
while (this.#isLocked) yield;
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
