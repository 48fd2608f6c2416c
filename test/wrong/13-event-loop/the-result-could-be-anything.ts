// Misconception: the result of a run has no type
// File: event-loop.ts
// Caught by: TS2322
// Says: Type 'unknown' is not assignable to type 'T'
// BEGIN SOLUTION 4
const main = ensureFuture(awaitable, { loop: this });
main.addDoneCallback(this.stopWhenMainIsDone);
this.runFor(main);
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
return main.result() as unknown;
// END SOLUTION
