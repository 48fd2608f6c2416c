// Misconception: a task finds its loop by itself
// File: loop.ts
// Caught by: 4. runUntilComplete > gives what the coroutine returns
// Says: with what that has returned
// BEGIN SOLUTION 4
this.checkMayRun();
const main = ensureFuture(awaitable);
this.#main = main;
main.addDoneCallback(this[MAIN_IS_DONE]);
try {
  this.runForever();
} finally {
  main.removeDoneCallback(this[MAIN_IS_DONE]);
  this.#main = null;
}
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
return main.result();
// END SOLUTION
