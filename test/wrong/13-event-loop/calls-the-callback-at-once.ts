// Misconception: passing a callback and calling it are the same
// File: event-loop.ts
// Caught by: 4. runUntilComplete > stops when main is done
// Says: no call stopped it
// BEGIN SOLUTION 4
const main = ensureFuture(awaitable, { loop: this });
main.addDoneCallback(this.stopWhenMainIsDone(main) as never);
this.runFor(main);
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
return main.result();
// END SOLUTION
