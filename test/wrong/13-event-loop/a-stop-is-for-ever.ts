// Misconception: a loop that was stopped stays stopped
// File: event-loop.ts
// Caught by: 3. runForever > forgets stop when the run is over
// Says: `stop` is for one run
// BEGIN SOLUTION 3
try {
  do this.runOnce();
  while (!this.#isStopping);
} finally {
  this.#isRunning = false;
  setRunningLoop(null);
}
// END SOLUTION
