// Misconception: only a loop that is running can be stopped
// File: event-loop.ts
// Caught by: 3. runForever > takes one turn when stop was called before the run
// Says: that run takes one turn
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
if (this.#isRunning) this.#isStopping = true;
// END SOLUTION
