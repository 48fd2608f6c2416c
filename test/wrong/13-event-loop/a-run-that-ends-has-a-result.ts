// Misconception: a run ends because its future is done
// File: event-loop.ts
// Caught by: 4. runUntilComplete > says so when somebody stops it before the end
// Says: must not pretend
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
return main.result();
// END SOLUTION
