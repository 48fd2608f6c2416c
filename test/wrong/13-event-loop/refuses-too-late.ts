// Misconception: a refusal can come at any time
// File: event-loop.ts
// Caught by: 4. runUntilComplete > does not touch a coroutine that it refuses to run
// Says: refuse first
// BEGIN SOLUTION 4
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
