// Misconception: only what runs can be stopped
// File: event-loop.ts
// Caught by: 3. runForever > takes one turn when it was stopped before
// Says: is to be asked for one turn
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
if (this.#isRunning) this.#isStopping = true;
// END SOLUTION
