// Misconception: what a run adds to the list of a future comes off by itself
// File: event-loop.ts
// Caught by: 4. runUntilComplete > leaves nothing on the list of main when the run breaks
// Says: comes off the list
// BEGIN SOLUTION 4
const main = ensureFuture(awaitable, { loop: this });
this.#main = main;
main.addDoneCallback(this.stopWhenMainIsDone);
try {
  this.runForever();
} finally {
  this.#main = null;
}
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
return main.result();
// END SOLUTION
