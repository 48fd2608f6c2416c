// Misconception: M38 to run a loop that runs already is nothing
// File: event-loop.ts
// Caught by: 3. runForever > does not run inside itself
// Says: wait for oneself
// BEGIN SOLUTION 3
if (this.#isRunning) return;
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
