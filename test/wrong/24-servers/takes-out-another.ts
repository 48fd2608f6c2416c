// Misconception: a future that is woken is still in the list
// File: flow-control.ts
// Caught by: 2. FlowControl > wakes a task even if another one fills the room again
// Says: has to stay in the list
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
const waiter = this.loop.createFuture<void>();
this.#waiters.push(waiter);
try {
  yield* waiter;
} finally {
  this.#waiters.splice(this.#waiters.indexOf(waiter), 1);
}
// END SOLUTION
