// Misconception: waiting is looking again and again
// File: stream-reader.ts
// Caught by: 1. feedData > waits until something arrives
// Says: makes a future
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
const before = this.#bytes.length;
while (this.#bytes.length === before && !this.#isEnded) yield;
// END SOLUTION
