// Misconception: something has arrived by the next turn
// File: stream-reader.ts
// Caught by: 1. feedData > waits until something arrives
// Says: nothing has arrived
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
yield;
// END SOLUTION
