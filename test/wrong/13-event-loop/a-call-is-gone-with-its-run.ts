// Misconception: what a run has put into the queue goes with the run
// File: event-loop.ts
// Caught by: 4. runUntilComplete > leaves no call behind that would stop the next run
// Says: outlives the reason
// BEGIN SOLUTION 4
this.checkMayRun();
const main = ensureFuture(awaitable, { loop: this });
this.#main = main;
const stop = (): void => this.stop();
main.addDoneCallback(stop);
try {
  this.runForever();
} finally {
  main.removeDoneCallback(stop);
  this.#main = null;
}
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
return main.result();
// END SOLUTION
