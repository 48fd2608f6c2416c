// Misconception: M63 a program ends when all its tasks have ended
// File: event-loop.ts
// Caught by: 4. runUntilComplete > runs who else is there, as long as it runs
// Says: waits for one thing
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
while (this.ready.length > 0) {
  this.stop();
  this.runForever();
}
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
return main.result();
// END SOLUTION
