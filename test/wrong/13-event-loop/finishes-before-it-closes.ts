// Misconception: to close is to finish
// File: event-loop.ts
// Caught by: 5. close > drops what is ready
// Says: to close is not to finish
// BEGIN SOLUTION 5
if (this.#isRunning) throw new Error('Cannot close a running event loop');
while (this.ready.length > 0) this.ready.shift()?.run();
this.#isClosed = true;
// END SOLUTION
