// Misconception: M50 a run that stops waiting ends what it has waited for
// File: event-loop.ts
// Caught by: 4. runUntilComplete > throws when the loop is stopped before main is done
// Says: there is no result
// BEGIN SOLUTION 4
const main = ensureFuture(awaitable, { loop: this });
main.addDoneCallback(this.stopWhenMainIsDone);
this.runFor(main);
if (main.cancel()) throw new Error('Event loop stopped before Future completed.');
return main.result();
// END SOLUTION
