// Misconception: to drain is to give others a turn
// File: flow-control.ts
// Caught by: 2. FlowControl > does not wait while there is room
// Says: in the same turn
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
yield;
if (!this.#isPaused) return;
const waiter = this.loop.createFuture<void>();
this.#waiters.push(waiter);
try {
  yield* waiter;
} finally {
  this.#waiters = this.#waiters.filter((each) => each !== waiter);
}
// END SOLUTION
