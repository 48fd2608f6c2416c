// Misconception: everything that a loop has to do is in its queue
// File: event-loop.ts
// Caught by: 3. runForever > takes a turn with runOnce, and ends when stop was called in it
// Says: a call of `this.runOnce()`
// BEGIN SOLUTION 3
try {
  do makeCalls(this.ready);
  while (!this.#isStopping);
} finally {
  this.#isStopping = false;
  this.#isRunning = false;
  setRunningLoop(null);
}
// END SOLUTION
