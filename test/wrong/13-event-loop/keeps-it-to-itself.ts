// Misconception: an error ends a run in the way `stop` does
// File: event-loop.ts
// Caught by: 4. runUntilComplete > names what nothing can wake, as long as it waits for it
// Says: in `#main` during this run
// BEGIN SOLUTION 4
const main = ensureFuture(awaitable, { loop: this });
this.#main = main;
main.addDoneCallback(this.stopWhenMainIsDone);
try {
  this.runForever();
} catch {
  // it is over
} finally {
  main.removeDoneCallback(this.stopWhenMainIsDone);
  this.#main = null;
}
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
return main.result();
// END SOLUTION
