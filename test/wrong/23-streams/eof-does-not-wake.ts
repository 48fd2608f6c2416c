// Misconception: only bytes wake a coroutine
// File: stream-reader.ts
// Caught by: 1. feedData > goes on when the end comes, in a turn of its own
// Says: wake the coroutine that waits
// BEGIN SOLUTION 1
this.#bytes.push(data);
this.wake();
// END SOLUTION
// BEGIN SOLUTION 1
this.#isEnded = true;
// END SOLUTION
// BEGIN SOLUTION 1
const waiter = this.#waiter;
this.#waiter = null;
if (waiter !== null && !waiter.done()) waiter.setResult(undefined);
// END SOLUTION
// BEGIN SOLUTION 1
const waiter = this.#loop.createFuture<void>();
this.#waiter = waiter;
try {
  yield* waiter;
} finally {
  if (this.#waiter === waiter) this.#waiter = null;
}
// END SOLUTION
