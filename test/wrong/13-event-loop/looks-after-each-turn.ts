// Misconception: to wait for something, check for it after each turn
// File: event-loop.ts
// Caught by: 4. runUntilComplete > takes a task or a future too
// Says: a task goes on from where it is
// BEGIN SOLUTION 4
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
