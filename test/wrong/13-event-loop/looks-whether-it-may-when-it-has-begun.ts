// Misconception: a refusal changes nothing, wherever it stands
// File: event-loop.ts
// Caught by: 3. runForever > does not run inside itself
// Says: does not notice
// BEGIN SOLUTION 3
try {
  this.checkMayRun();
  this.#isRunning = true;
  setRunningLoop(this);
  do this.runOnce();
  while (!this.#isStopping);
} finally {
  this.#isStopping = false;
  this.#isRunning = false;
  setRunningLoop(null);
}
// END SOLUTION
