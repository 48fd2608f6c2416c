// Misconception: filling a future twice does no harm
// File: stream-reader.ts
// Caught by: 1. feedData > goes on when bytes arrive, in a turn of its own
// Says: takes its waiter out of `#waiter`
// BEGIN SOLUTION 1
this.#bytes.push(data);
this.wake();
// END SOLUTION
// BEGIN SOLUTION 1
this.#isEnded = true;
this.wake();
// END SOLUTION
// BEGIN SOLUTION 1
if (this.#waiter !== null) this.#waiter.setResult(undefined);
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
