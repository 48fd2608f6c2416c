// Misconception: only the callback can tell whether there is a result
// File: event-loop.ts
// Caught by: 4. runUntilComplete > returns the result when the loop is stopped in the last step
// Says: not who ended the run
// BEGIN SOLUTION 4
const main = ensureFuture(awaitable, { loop: this });
this.#main = main;
let isDone = false;
const note = (): void => {
  isDone = true;
  this.stop();
};
main.addDoneCallback(note);
try {
  this.runForever();
} finally {
  main.removeDoneCallback(note);
  this.#main = null;
}
if (!isDone) throw new Error('Event loop stopped before Future completed.');
return main.result();
// END SOLUTION
