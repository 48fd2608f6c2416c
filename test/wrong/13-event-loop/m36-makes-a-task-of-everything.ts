// Misconception: M36 everything that can be waited for is a coroutine
// File: event-loop.ts
// Caught by: 4. runUntilComplete > takes a task or a future too
// Says: a task goes on from where it is
// BEGIN SOLUTION 4
const main = this.createTask(awaitable as Coro<T>);
main.addDoneCallback(this.stopWhenMainIsDone);
this.runFor(main);
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
return main.result();
// END SOLUTION
