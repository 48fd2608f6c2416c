// Misconception: only an error needs cleaning up
// File: event-loop.ts
// Caught by: 3. runForever > is the running loop during the run, and no longer
// Says: no loop afterwards
// BEGIN SOLUTION 3
try {
  do this.runOnce();
  while (!this.#isStopping);
} catch (error) {
  this.#isStopping = false;
  this.#isRunning = false;
  setRunningLoop(null);
  throw error;
}
// END SOLUTION
// BEGIN SOLUTION 3
this.#isStopping = true;
// END SOLUTION
