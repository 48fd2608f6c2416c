// Misconception: a run ends because its future is done
// File: loop.ts
// Caught by: 4. runUntilComplete > says so when somebody stops it before the end
// Says: must not pretend
// BEGIN SOLUTION 4
this.checkMayRun();
const main = ensureFuture(awaitable, { loop: this });
this.#main = main;
main.addDoneCallback(this[MAIN_IS_DONE]);
try {
  this.runForever();
} finally {
  main.removeDoneCallback(this[MAIN_IS_DONE]);
  this.#main = null;
}
return main.result();
// END SOLUTION
