// Misconception: a run is over when nothing is ready
// File: event-loop.ts
// Caught by: 3. runForever > ends with a whole turn
// Says: asks for the end of the run
// BEGIN SOLUTION 3
this.checkMayRun();
this.#isRunning = true;
setRunningLoop(this);
try {
  do this.runOnce();
  while (this.ready.length > 0);
} finally {
  this.#isStopping = false;
  this.#isRunning = false;
  setRunningLoop(null);
}
// END SOLUTION
