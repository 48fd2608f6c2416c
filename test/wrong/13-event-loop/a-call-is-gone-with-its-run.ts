// Misconception: a call that a run has added is gone when the run is over
// File: event-loop.ts
// Caught by: 4. runUntilComplete > leaves no call that would stop the next run
// Says: the second run makes that call
// BEGIN SOLUTION 4
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
