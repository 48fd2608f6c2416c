// Misconception: an error is its message
// File: loop.ts
// Caught by: 4. runUntilComplete > throws what the coroutine throws
// Says: the very same one
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
if (main.exception() !== null) throw new Error(String(main.exception()));
return main.result();
// END SOLUTION
