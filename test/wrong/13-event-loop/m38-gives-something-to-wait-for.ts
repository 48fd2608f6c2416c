// Misconception: M38 inside of a coroutine it gives something to wait for
// File: event-loop.ts
// Caught by: 4. runUntilComplete > cannot be called by a coroutine that it runs
// Says: both loops refuse
// BEGIN SOLUTION 4
if (this.#isRunning) return ensureFuture(awaitable, { loop: this }) as T;
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
return main.result();
// END SOLUTION
