// Misconception: a run that was stopped returns undefined
// File: event-loop.ts
// Caught by: 4. runUntilComplete > throws when the loop is stopped before main is done
// Says: there is no result
// BEGIN SOLUTION 4
const main = ensureFuture(awaitable, { loop: this });
main.addDoneCallback(this.stopWhenMainIsDone);
this.runFor(main);
return main.done() ? main.result() : (undefined as T);
// END SOLUTION
