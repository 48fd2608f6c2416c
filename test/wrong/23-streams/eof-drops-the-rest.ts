// Misconception: at the end the rest is of no use
// File: stream-reader.ts
// Caught by: 1. feedData > notes the end, and keeps what has arrived before
// Says: can still be read
// BEGIN SOLUTION 1
this.#bytes.push(data);
this.wake();
// END SOLUTION
// BEGIN SOLUTION 1
this.#isEnded = true;
this.#bytes.clear();
this.wake();
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
