// Misconception: what comes out of a run has no type
// File: event-loop.ts
// Caught by: TS2322
// Says: Type 'unknown' is not assignable to type 'T'
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
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
return main.result() as unknown;
// END SOLUTION
