// Misconception: who was stopped before he began does not begin
// File: event-loop.ts
// Caught by: 3. runForever > takes one turn when it was stopped before
// Says: there is no run without a turn
// BEGIN SOLUTION 3
this.checkMayRun();
this.#isRunning = true;
setRunningLoop(this);
try {
  while (!this.#isStopping) this.runOnce();
} finally {
  this.#isStopping = false;
  this.#isRunning = false;
  setRunningLoop(null);
}
// END SOLUTION
