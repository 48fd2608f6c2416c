// Misconception: which loop runs is known from the last one that has begun
// File: event-loop.ts
// Caught by: 3. runForever > is the loop that runs, as long as it runs
// Says: not a moment longer
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
}
// END SOLUTION
