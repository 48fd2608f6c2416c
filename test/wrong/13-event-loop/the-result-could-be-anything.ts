// Misconception: what comes out of a run has no type
// File: loop.ts
// Caught by: TS2322
// Says: Type 'unknown' is not assignable to type 'T'
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
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
return main.result() as unknown;
// END SOLUTION
