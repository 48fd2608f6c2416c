// Misconception: what will never be called does no harm
// File: event-loop.ts
// Caught by: 5. close > drops what is ready
// Says: nothing that will never be called is kept
// BEGIN SOLUTION 5
if (this.#isRunning) throw new Error('Cannot close a running event loop');
this.#isClosed = true;
// END SOLUTION
