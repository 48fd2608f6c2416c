// Misconception: a loop that is stopped finishes its work first
// File: event-loop.ts
// Caught by: 3. runForever > ends with a whole turn
// Says: what they have added waits for the next run
// BEGIN SOLUTION 3
this.checkMayRun();
this.#isRunning = true;
setRunningLoop(this);
try {
  do this.runOnce();
  while (!this.#isStopping || this.ready.length > 0);
} finally {
  this.#isStopping = false;
  this.#isRunning = false;
  setRunningLoop(null);
}
// END SOLUTION
