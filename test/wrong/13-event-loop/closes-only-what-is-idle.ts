// Misconception: a loop that has work cannot be closed
// File: event-loop.ts
// Caught by: 5. close > drops what is ready
// Says: to close is not to finish
// BEGIN SOLUTION 5
if (this.#isRunning || this.ready.length > 0) throw new Error('Cannot close a running event loop');
this.#isClosed = true;
// END SOLUTION
