// Misconception: a coroutine knows the loop that it runs on
// File: event-loop.ts
// Caught by: 3. runForever > is the loop that runs, as long as it runs
// Says: belongs to the one that runs
// BEGIN SOLUTION 3
this.checkMayRun();
this.#isRunning = true;
try {
  do this.runOnce();
  while (!this.#isStopping);
} finally {
  this.#isStopping = false;
  this.#isRunning = false;
  setRunningLoop(null);
}
// END SOLUTION
