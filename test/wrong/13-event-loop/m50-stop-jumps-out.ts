// Misconception: M50 stop jumps out of the run
// File: event-loop.ts
// Caught by: 3. runForever > runs until somebody stops it
// Says: when one of them says stop
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
throw new Error('stopped');
// END SOLUTION
