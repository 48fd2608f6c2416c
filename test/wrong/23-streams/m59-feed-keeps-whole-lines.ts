// Misconception: M59 a chunk is a line, and what is not one can go
// File: stream-reader.ts
// Caught by: 1. feedData > keeps what arrives
// Says: all 12 bytes
// BEGIN SOLUTION 1
if (data.includes(10)) this.#bytes.push(data);
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
} finally {
  if (this.#waiter === waiter) this.#waiter = null;
}
// END SOLUTION
