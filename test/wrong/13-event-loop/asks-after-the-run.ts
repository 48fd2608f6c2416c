// Misconception: a callback can be added when the future is done
// File: event-loop.ts
// Caught by: 4. runUntilComplete > stops when main is done
// Says: no call stopped it
// BEGIN SOLUTION 4
const main = ensureFuture(awaitable, { loop: this });
this.runFor(main);
main.addDoneCallback(this.stopWhenMainIsDone);
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
return main.result();
// END SOLUTION
