// Misconception: a run begins with nobody having asked for its end
// File: event-loop.ts
// Caught by: 3. runForever > takes one turn when it was stopped before
// Says: is to be asked for one turn
// BEGIN SOLUTION 3
this.checkMayRun();
this.#isStopping = false;
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
