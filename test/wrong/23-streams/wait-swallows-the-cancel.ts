// Misconception: a cancel is only another wake-up
// File: stream-reader.ts
// Caught by: 1. feedData > forgets a waiter when the coroutine is cancelled
// Says: the error goes on to her caller
// BEGIN SOLUTION 1
this.#bytes.push(data);
this.wake();
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
} catch {
} finally {
  if (this.#waiter === waiter) this.#waiter = null;
}
// END SOLUTION
