// Misconception: M50 whoever stops waiting ends what he has waited for
// File: event-loop.ts
// Caught by: 4. runUntilComplete > says so when somebody stops it before the end
// Says: nothing else has happened
// BEGIN SOLUTION 4
this.checkMayRun();
const main = ensureFuture(awaitable, { loop: this });
this.#main = main;
main.addDoneCallback(this.stopWhenMainIsDone);
try {
  this.runForever();
} finally {
  main.removeDoneCallback(this.stopWhenMainIsDone);
  this.#main = null;
}
if (main.cancel()) throw new Error('Event loop stopped before Future completed.');
return main.result();
// END SOLUTION
