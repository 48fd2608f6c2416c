// Misconception: one future is enough for all
// File: flow-control.ts
// Caught by: 2. FlowControl > wakes every waiting task, in order
// Says: a future of its own
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
if (!this.#isPaused) return;
this.#waiters = [this.loop.createFuture<void>()];
yield* this.#waiters[0] as Future<void>;
// END SOLUTION
