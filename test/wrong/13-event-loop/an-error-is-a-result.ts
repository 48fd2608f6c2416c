// Misconception: an error is what comes out, like a result
// File: event-loop.ts
// Caught by: 4. runUntilComplete > throws what the coroutine throws
// Says: the very same one
// BEGIN SOLUTION 4
const main = ensureFuture(awaitable, { loop: this });
main.addDoneCallback(this.stopWhenMainIsDone);
this.runFor(main);
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
return (main.exception() ?? main.result()) as T;
// END SOLUTION
