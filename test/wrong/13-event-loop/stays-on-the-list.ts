// Misconception: a run that is over is on no list
// File: event-loop.ts
// Caught by: 4. runUntilComplete > leaves nothing at what it has given up waiting for
// Says: takes himself off it
// BEGIN SOLUTION 4
this.checkMayRun();
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
