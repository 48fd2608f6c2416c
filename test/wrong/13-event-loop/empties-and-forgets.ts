// Misconception: an empty queue is a closed loop
// File: event-loop.ts
// Caught by: 5. close > takes no more
// Says: worse than one that is refused
// BEGIN SOLUTION 5
if (this.#isRunning) throw new Error('Cannot close a running event loop');
this.ready.clear();
// END SOLUTION
