// Misconception: an error is its message
// File: event-loop.ts
// Caught by: 4. runUntilComplete > throws what the coroutine throws
// Says: the very same one
// BEGIN SOLUTION 4
const main = ensureFuture(awaitable, { loop: this });
main.addDoneCallback(this.stopWhenMainIsDone);
this.runFor(main);
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
if (main.exception() !== null) throw new Error(String(main.exception()));
return main.result();
// END SOLUTION
