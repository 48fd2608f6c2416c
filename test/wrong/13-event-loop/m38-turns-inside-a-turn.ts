// Misconception: M38 a coroutine may run the loop for a while
// File: event-loop.ts
// Caught by: 4. runUntilComplete > cannot be called by a coroutine that it runs
// Says: both loops refuse
// BEGIN SOLUTION 4
if (this.#isRunning) {
  const inner = ensureFuture(awaitable, { loop: this });
  while (!inner.done()) this.runOnce();
  return inner.result();
}
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
