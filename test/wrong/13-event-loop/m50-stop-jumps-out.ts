// Misconception: M50 stop jumps out of the run
// File: event-loop.ts
// Caught by: 3. runForever > takes a turn with runOnce, and ends when stop was called in it
// Says: a call of `this.runOnce()`
// BEGIN SOLUTION 3
try {
  do this.runOnce();
  while (!this.#isStopping);
} finally {
  this.#isStopping = false;
  this.#isRunning = false;
  setRunningLoop(null);
}
// END SOLUTION
// BEGIN SOLUTION 3
throw new Error('stopped');
// END SOLUTION
