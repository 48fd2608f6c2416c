// Misconception: a task that is woken has to look whether there is room
// File: flow-control.ts
// Caught by: 2. FlowControl > wakes a task even if another one fills the room again
// Says: waits only once
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
while (this.#isPaused) {
  const waiter = this.loop.createFuture<void>();
  this.#waiters.push(waiter);
  try {
    yield* waiter;
  } finally {
    this.#waiters = this.#waiters.filter((each) => each !== waiter);
  }
}
// END SOLUTION
