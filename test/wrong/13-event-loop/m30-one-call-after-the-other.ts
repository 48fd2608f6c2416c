// Misconception: M30 a loop is a queue of calls, and nothing besides
// File: event-loop.ts
// Caught by: 3. runForever > takes a turn with runOnce, and ends when stop was called in it
// Says: a call of `this.runOnce()`
// BEGIN SOLUTION 3
try {
  do {
    this.poll(this.ready.length === 0 && !this.#isStopping);
    makeCalls(this.ready);
  } while (!this.#isStopping);
} finally {
  this.#isStopping = false;
  this.#isRunning = false;
  setRunningLoop(null);
}
// END SOLUTION
