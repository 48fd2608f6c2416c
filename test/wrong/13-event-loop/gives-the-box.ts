// Misconception: what comes out is a box in which the result will be
// File: loop.ts
// Caught by: 4. runUntilComplete > gives what the coroutine returns
// Says: not with a box
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
return main as T;
// END SOLUTION
