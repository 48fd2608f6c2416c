// Misconception: those who wait only have to go on
// File: flow-control.ts
// Caught by: 2. FlowControl > wakes every task when the connection is lost
// Says: get the error
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
for (const waiter of waiters) if (!waiter.done()) waiter.setResult();
// END SOLUTION
// BEGIN SOLUTION 2
if (!this.#isPaused) return;
const waiter = this.loop.createFuture<void>();
this.#waiters.push(waiter);
try {
  yield* waiter;
} finally {
  this.#waiters = this.#waiters.filter((each) => each !== waiter);
}
// END SOLUTION
