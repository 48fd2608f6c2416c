// Misconception: a run ends by itself when its coroutine has ended
// File: event-loop.ts
// Caught by: 4. runUntilComplete > stops when main is done
// Says: no call stopped it
// BEGIN SOLUTION 4
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
