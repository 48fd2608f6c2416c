// Misconception: one looks again in every turn
// File: flow-control.ts
// Caught by: hung in 2. FlowControl > waits while writing is paused
// Says: never returned
// BEGIN SOLUTION 2
this.#isPaused = true;
// END SOLUTION
// BEGIN SOLUTION 2
this.#isPaused = false;
this.wakeAll(null);
// END SOLUTION
// BEGIN SOLUTION 2
const waiters = this.#waiters;
this.#waiters = [];
for (const waiter of waiters) {
  if (waiter.done()) continue;
  if (error === null) waiter.setResult();
  else waiter.setException(error);
}
// END SOLUTION
// BEGIN SOLUTION 2
while (this.#isPaused && !this.#isLost) yield;
// END SOLUTION
