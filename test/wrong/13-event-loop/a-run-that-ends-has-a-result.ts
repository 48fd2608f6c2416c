// Misconception: a run ends only when its future is done
// File: event-loop.ts
// Caught by: 4. runUntilComplete > throws when the loop is stopped before main is done
// Says: there is no result
// BEGIN SOLUTION 4
const main = ensureFuture(awaitable, { loop: this });
main.addDoneCallback(this.stopWhenMainIsDone);
this.runFor(main);
return main.result();
// END SOLUTION
