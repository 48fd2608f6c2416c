// Misconception: a coroutine ends well or with an error
// File: stream-reader.ts
// Caught by: 1. feedData > forgets a waiter when the coroutine is closed
// Says: however the wait ends
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
} catch (error) {
  this.#waiter = null;
  throw error;
}
// END SOLUTION
