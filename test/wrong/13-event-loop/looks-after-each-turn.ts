// Misconception: whoever waits looks again and again
// File: event-loop.ts
// Caught by: 4. runUntilComplete > takes a task, or a future, as well
// Says: in which it says so
// BEGIN SOLUTION 4
this.checkMayRun();
const main = ensureFuture(awaitable, { loop: this });
this.#main = main;
try {
  while (!main.done()) {
    this.stop();
    this.runForever();
  }
} finally {
  this.#main = null;
}
return main.result();
// END SOLUTION
