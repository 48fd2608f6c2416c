// Misconception: M34 the loop drives the coroutine
// File: event-loop.ts
// Caught by: 4. runUntilComplete > takes a task, or a future, as well
// Says: whatever can be waited for will do
// BEGIN SOLUTION 4
this.checkMayRun();
const coro = awaitable as Coro<T>;
let step = coro.next();
while (!step.done) {
  this.stop();
  this.runForever();
  step = coro.next();
}
return step.value;
// END SOLUTION
