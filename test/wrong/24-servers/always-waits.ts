// Misconception: to drain is to wait
// File: flow-control.ts
// Caught by: hung in 1. startServer > works with a real connection
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
const waiter = this.loop.createFuture<void>();
this.#waiters.push(waiter);
yield* waiter;
// END SOLUTION
