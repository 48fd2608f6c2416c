// Misconception: M38 a call may close the loop that makes it
// File: event-loop.ts
// Caught by: 5. close > is refused while the loop runs
// Says: saws off the branch
// BEGIN SOLUTION 5
this.#isClosed = true;
this.ready.clear();
// END SOLUTION
