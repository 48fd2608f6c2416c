// Misconception: to close what runs is to stop it first
// File: event-loop.ts
// Caught by: 5. close > is refused while the loop runs
// Says: saws off the branch
// BEGIN SOLUTION 5
this.stop();
this.#isClosed = true;
this.ready.clear();
// END SOLUTION
