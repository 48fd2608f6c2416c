// Misconception: who waits for the end is not to be stopped
// File: loop.ts
// Caught by: 4. runUntilComplete > says so when somebody stops it before the end
// Says: a run that was stopped
// BEGIN SOLUTION 4
this.checkMayRun();
const main = ensureFuture(awaitable, { loop: this });
this.#main = main;
main.addDoneCallback(this[MAIN_IS_DONE]);
try {
  do this.runForever();
  while (!main.done());
} finally {
  main.removeDoneCallback(this[MAIN_IS_DONE]);
  this.#main = null;
}
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
return main.result();
// END SOLUTION
