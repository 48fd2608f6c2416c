// Misconception: M50 whoever says stop stops it now
// File: event-loop.ts
// Caught by: 3. runForever > ends with a whole turn
// Says: and not of the turn
// BEGIN SOLUTION 3
this.checkMayRun();
this.#isRunning = true;
setRunningLoop(this);
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
this.#isStopping = true;
this.ready.clear();
// END SOLUTION
