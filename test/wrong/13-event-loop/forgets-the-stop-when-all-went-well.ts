// Misconception: a run that breaks was not stopped
// File: event-loop.ts
// Caught by: 3. runForever > forgets stop after an error too
// Says: an error ends a run
// BEGIN SOLUTION 3
try {
  do this.runOnce();
  while (!this.#isStopping);
  this.#isStopping = false;
} finally {
  this.#isRunning = false;
  setRunningLoop(null);
}
// END SOLUTION
