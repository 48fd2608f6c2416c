// Misconception: a run that waits for something cannot be stopped
// File: event-loop.ts
// Caught by: 4. runUntilComplete > throws when the loop is stopped before main is done
// Says: there is no result
// BEGIN SOLUTION 4
const main = ensureFuture(awaitable, { loop: this });
this.#main = main;
main.addDoneCallback(this.stopWhenMainIsDone);
try {
  do this.runForever();
  while (!main.done());
} finally {
  main.removeDoneCallback(this.stopWhenMainIsDone);
  this.#main = null;
}
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
return main.result();
// END SOLUTION
