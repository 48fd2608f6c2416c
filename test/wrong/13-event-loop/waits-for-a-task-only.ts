// Misconception: a task is made of everything but a future, whatever its loop
// File: event-loop.ts
// Caught by: 4. runUntilComplete > refuses what it cannot wait for
// Says: throws for everything else
// BEGIN SOLUTION 4
const main = (awaitable instanceof Future ? awaitable : this.createTask(awaitable as Coro<T>)) as Future<T>;
main.addDoneCallback(this.stopWhenMainIsDone);
this.runFor(main);
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
return main.result();
// END SOLUTION
