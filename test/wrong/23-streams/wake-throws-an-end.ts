// Misconception: the wait ends with an error when the stream ends
// File: stream-reader.ts
// Caught by: 1. feedData > goes on when the end comes, in a turn of its own
// Says: goes on in its next turn
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
if (waiter === null || waiter.done()) return;
if (this.#isEnded) waiter.setException(new IncompleteReadError(EMPTY, null));
else waiter.setResult(undefined);
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
