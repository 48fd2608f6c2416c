// Misconception: a run that breaks was stopped
// File: event-loop.ts
// Caught by: 4. runUntilComplete > leaves nothing at what it has given up waiting for
// Says: a run that breaks
// BEGIN SOLUTION 4
this.checkMayRun();
const main = ensureFuture(awaitable, { loop: this });
this.#main = main;
main.addDoneCallback(this.stopWhenMainIsDone);
try {
  this.runForever();
} catch {
  // it is over
} finally {
  main.removeDoneCallback(this.stopWhenMainIsDone);
  this.#main = null;
}
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
return main.result();
// END SOLUTION
