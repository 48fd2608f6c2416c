// Misconception: a loop that was stopped stays stopped
// File: event-loop.ts
// Caught by: 3. runForever > is stopped once by one stop
// Says: a stop is for one run
// BEGIN SOLUTION 3
this.checkMayRun();
this.#isRunning = true;
setRunningLoop(this);
try {
  do this.runOnce();
  while (!this.#isStopping);
} finally {
  this.#isRunning = false;
  setRunningLoop(null);
}
// END SOLUTION
