// Misconception: one turn is enough for one coroutine
// File: event-loop.ts
// Caught by: 4. runUntilComplete > returns what the coroutine returns
// Says: it is a plain call
// BEGIN SOLUTION 4
const main = ensureFuture(awaitable, { loop: this });
main.addDoneCallback(this.stopWhenMainIsDone);
this.runOnce();
return main.result();
// END SOLUTION
