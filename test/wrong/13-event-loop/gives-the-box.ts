// Misconception: a run returns the future in which the result will be
// File: event-loop.ts
// Caught by: 4. runUntilComplete > returns what the coroutine returns
// Says: it is a plain call
// BEGIN SOLUTION 4
const main = ensureFuture(awaitable, { loop: this });
main.addDoneCallback(this.stopWhenMainIsDone);
this.runFor(main);
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
return main as T;
// END SOLUTION
