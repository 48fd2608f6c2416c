// Misconception: M36 whatever can be waited for is a coroutine
// File: event-loop.ts
// Caught by: 4. runUntilComplete > takes a task, or a future, as well
// Says: a task goes on from where it is
// BEGIN SOLUTION 4
this.checkMayRun();
const main = this.createTask(awaitable as Coro<T>);
this.#main = main;
main.addDoneCallback(this.stopWhenMainIsDone);
try {
  this.runForever();
} finally {
  main.removeDoneCallback(this.stopWhenMainIsDone);
  this.#main = null;
}
if (!main.done()) throw new Error('Event loop stopped before Future completed.');
return main.result();
// END SOLUTION
