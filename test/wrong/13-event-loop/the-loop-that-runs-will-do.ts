// Misconception: a task finds its loop by itself
// File: event-loop.ts
// Caught by: 4. runUntilComplete > gives what the coroutine returns
// Says: with what that has returned
// BEGIN SOLUTION 4
this.checkMayRun();
const main = ensureFuture(awaitable);
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
