// Misconception: the waiter is needed only until the wait begins
// File: stream-reader.ts
// Caught by: 1. feedData > waits until something arrives
// Says: keeps it in `#waiter`
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
this.#waiter = null;
yield* waiter;
// END SOLUTION
