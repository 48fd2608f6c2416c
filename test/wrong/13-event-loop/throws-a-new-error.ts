// Misconception: an error is its message
// File: event-loop.ts
// Caught by: 4. runUntilComplete > throws what the coroutine throws
// Says: the very same one
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
if (main.exception() !== null) throw new Error(String(main.exception()));
return main.result();
// END SOLUTION
