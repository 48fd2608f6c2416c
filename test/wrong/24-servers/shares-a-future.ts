// Misconception: tasks that wait for the same thing can share a future
// File: flow-control.ts
// Caught by: 2. FlowControl > skips a task that was cancelled
// Says: hers alone
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
if (this.#waiters.length === 0) this.#waiters.push(this.loop.createFuture<void>());
for (const waiter of this.#waiters) yield* waiter;
// END SOLUTION
