// Misconception: to close what is closed is a mistake
// File: event-loop.ts
// Caught by: 5. close > is closed for good, and closing again is nothing
// Says: that is no mistake
// BEGIN SOLUTION 5
if (this.#isClosed) throw new Error('Event loop is closed');
if (this.#isRunning) throw new Error('Cannot close a running event loop');
this.#isClosed = true;
this.ready.clear();
// END SOLUTION
