// Misconception: there is room for one
// File: flow-control.ts
// Caught by: 2. FlowControl > wakes every waiting task, in order
// Says: all of these are filled
// BEGIN SOLUTION 2
this.#isPaused = true;
// END SOLUTION
// BEGIN SOLUTION 2
this.#isPaused = false;
this.wakeAll(null);
// END SOLUTION
// BEGIN SOLUTION 2
const waiter = this.#waiters.shift();
if (waiter === undefined || waiter.done()) return;
if (error === null) waiter.setResult();
else waiter.setException(error);
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
