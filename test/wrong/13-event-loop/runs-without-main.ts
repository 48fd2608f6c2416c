// Misconception: `runFor` is `runForever` under another name
// File: event-loop.ts
// Caught by: 4. runUntilComplete > stops when main is done
// Says: no call stopped it
// BEGIN SOLUTION 4
const main = ensureFuture(awaitable, { loop: this });
main.addDoneCallback(this.stopWhenMainIsDone);
this.runForever();
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
return main.result();
// END SOLUTION
