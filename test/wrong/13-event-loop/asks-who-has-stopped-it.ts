// Misconception: what counts is who has ended the run
// File: event-loop.ts
// Caught by: 4. runUntilComplete > gives the result when somebody stops it at the end
// Says: not who has ended the run
// BEGIN SOLUTION 4
this.checkMayRun();
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
