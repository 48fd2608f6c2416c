// Misconception: what `runOnce` throws is not for the caller
// File: event-loop.ts
// Caught by: 3. runForever > does not end in silence
// Says: that is for `poll` to decide
// BEGIN SOLUTION 3
try {
  do this.runOnce();
  while (!this.#isStopping);
} catch {
  // the run is over
} finally {
  this.#isStopping = false;
  this.#isRunning = false;
  setRunningLoop(null);
}
// END SOLUTION
// BEGIN SOLUTION 3
this.#isStopping = true;
// END SOLUTION
