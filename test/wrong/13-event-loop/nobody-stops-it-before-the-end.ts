// Misconception: who waits for the end is not to be stopped
// File: event-loop.ts
// Caught by: 4. runUntilComplete > says so when somebody stops it before the end
// Says: a run that was stopped
// BEGIN SOLUTION 4
this.checkMayRun();
const main = ensureFuture(awaitable, { loop: this });
this.#main = main;
main.addDoneCallback(this.stopWhenMainIsDone);
try {
  do this.runForever();
  while (!main.done());
} finally {
  main.removeDoneCallback(this.stopWhenMainIsDone);
  this.#main = null;
}
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
return main.result();
// END SOLUTION
