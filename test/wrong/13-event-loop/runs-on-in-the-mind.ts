// Misconception: the running loop is the one that began last
// File: event-loop.ts
// Caught by: 3. runForever > is the running loop during the run, and no longer
// Says: no loop afterwards
// BEGIN SOLUTION 3
try {
  do this.runOnce();
  while (!this.#isStopping);
} finally {
  this.#isStopping = false;
  this.#isRunning = false;
}
// END SOLUTION
