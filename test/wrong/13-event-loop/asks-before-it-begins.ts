// Misconception: a run that was stopped beforehand does not begin
// File: event-loop.ts
// Caught by: 3. runForever > takes one turn when stop was called before the run
// Says: that run takes one turn
// BEGIN SOLUTION 3
try {
  while (!this.#isStopping) this.runOnce();
} finally {
  this.#isStopping = false;
  this.#isRunning = false;
  setRunningLoop(null);
}
// END SOLUTION
