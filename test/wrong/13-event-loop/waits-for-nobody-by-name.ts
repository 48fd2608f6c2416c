// Misconception: who waits knows for whom, and nobody else has to
// File: event-loop.ts
// Caught by: 4. runUntilComplete > says what nobody can wake
// Says: the error names it
// BEGIN SOLUTION 4
this.checkMayRun();
const main = ensureFuture(awaitable, { loop: this });
let isOver = false;
const stop = (): void => {
  if (!isOver) this.stop();
};
main.addDoneCallback(stop);
try {
  this.runForever();
} finally {
  main.removeDoneCallback(stop);
  isOver = true;
}
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
return main.result();
// END SOLUTION
