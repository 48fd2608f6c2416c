// Misconception: bytes go straight to the coroutine that waits
// File: stream-reader.ts
// Caught by: 1. feedData > goes on when bytes arrive, in a turn of its own
// Says: what has arrived is in the reader
// BEGIN SOLUTION 1
if (this.#waiter !== null) this.wake();
else this.#bytes.push(data);
// END SOLUTION
// BEGIN SOLUTION 1
this.#isEnded = true;
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
