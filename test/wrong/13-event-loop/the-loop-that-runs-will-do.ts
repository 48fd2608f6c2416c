// Misconception: a task finds its loop by itself
// File: event-loop.ts
// Caught by: 4. runUntilComplete > makes the task on this loop
// Says: pass `{ loop: this }`
// BEGIN SOLUTION 4
const main = ensureFuture(awaitable);
main.addDoneCallback(this.stopWhenMainIsDone);
this.runFor(main);
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
return main.result();
// END SOLUTION
