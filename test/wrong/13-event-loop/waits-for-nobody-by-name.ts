// Misconception: only the callback has to know what the run waits for
// File: event-loop.ts
// Caught by: 4. runUntilComplete > names what nothing can wake, as long as it waits for it
// Says: in `#main` during this run
// BEGIN SOLUTION 4
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
