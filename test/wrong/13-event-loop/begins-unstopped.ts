// Misconception: a run begins with a clean slate, whatever was called before
// File: event-loop.ts
// Caught by: 3. runForever > takes one turn when stop was called before the run
// Says: that run takes one turn
// BEGIN SOLUTION 3
this.#isStopping = false;
try {
  do this.runOnce();
  while (!this.#isStopping);
} finally {
  this.#isRunning = false;
  setRunningLoop(null);
}
// END SOLUTION
