// Misconception: a loop is for one program, and `runUntilComplete` closes it
// File: event-loop.ts
// Caught by: 4. runUntilComplete > leaves the loop open
// Says: the run is over, and the loop is not
// BEGIN SOLUTION 4
const main = ensureFuture(awaitable, { loop: this });
main.addDoneCallback(this.stopWhenMainIsDone);
this.runFor(main);
this.close();
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
return main.result();
// END SOLUTION
