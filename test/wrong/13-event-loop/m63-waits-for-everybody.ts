// Misconception: M63 a program ends when all its tasks have ended
// File: event-loop.ts
// Caught by: 4. runUntilComplete > runs the other tasks meanwhile, and no longer
// Says: the run is for one thing
// BEGIN SOLUTION 4
const main = ensureFuture(awaitable, { loop: this });
main.addDoneCallback(this.stopWhenMainIsDone);
this.runFor(main);
while (this.ready.length > 0) {
  this.stop();
  this.runForever();
}
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
return main.result();
// END SOLUTION
