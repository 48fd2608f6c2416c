// Misconception: what comes out is a box in which the result will be
// File: event-loop.ts
// Caught by: 4. runUntilComplete > gives what the coroutine returns
// Says: not with a box
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
return main as T;
// END SOLUTION
