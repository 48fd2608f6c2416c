// Misconception: a run that breaks was not stopped
// File: event-loop.ts
// Caught by: 3. runForever > forgets a stop when something breaks
// Says: however that ends
// BEGIN SOLUTION 3
this.checkMayRun();
this.#isRunning = true;
setRunningLoop(this);
try {
  do this.runOnce();
  while (!this.#isStopping);
  this.#isStopping = false;
} finally {
  this.#isRunning = false;
  setRunningLoop(null);
}
// END SOLUTION
