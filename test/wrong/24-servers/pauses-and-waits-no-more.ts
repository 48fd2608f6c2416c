// Misconception: a pause is once
// File: flow-control.ts
// Caught by: 2. FlowControl > waits again after the next pause
// Says: a pause like the first
// BEGIN SOLUTION 2
this.#isPaused = this.#waiters.length === 0 && this.#isPaused === false;
// END SOLUTION
// BEGIN SOLUTION 2
this.#isPaused = false;
this.wakeAll(null);
this.pauseWriting = () => {};
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
  this.#waiters = this.#waiters.filter((each) => each !== waiter);
}
// END SOLUTION
