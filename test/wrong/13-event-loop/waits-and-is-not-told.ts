// Misconception: a run ends by itself when its coroutine has ended
// File: event-loop.ts
// Caught by: 4. runUntilComplete > gives what the coroutine returns
// Says: when the coroutine has ended
// BEGIN SOLUTION 4
this.checkMayRun();
const main = ensureFuture(awaitable, { loop: this });
this.#main = main;
try {
  this.runForever();
} finally {
  main.removeDoneCallback(this.stopWhenMainIsDone);
  this.#main = null;
}
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
return main.result();
// END SOLUTION
