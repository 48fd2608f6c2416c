// Misconception: M58 a cancelled waiter takes itself out of the line
// File: event.ts
// Caught by: 5. Event (stretch) > is left by a task that is cancelled
// Says: leaves the line in any case
// BEGIN SOLUTION 5
if (this.#isSet) return;
this.#isSet = true;
for (const waiter of this.waiters) if (!waiter.done()) waiter.setResult(true);
// END SOLUTION
// BEGIN SOLUTION 5
if (this.#isSet) return true;
const waiter = this.waiters.join();
yield* waiter;
this.waiters.leave(waiter);
return true;
// END SOLUTION
