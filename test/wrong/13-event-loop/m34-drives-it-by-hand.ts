// Misconception: M34 the loop drives the coroutine
// File: event-loop.ts
// Caught by: 4. runUntilComplete > takes a task or a future too
// Says: a task goes on from where it is
// BEGIN SOLUTION 4
const coro = awaitable as Coro<T>;
let step = coro.next();
while (!step.done) {
  this.stop();
  this.runForever();
  step = coro.next();
}
return step.value;
// END SOLUTION
