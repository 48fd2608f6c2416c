// Misconception: a run has to poll by itself
// File: event-loop.ts
// Caught by: 3. runForever > lets in what comes from outside, between two turns
// Says: everything outside starves
// BEGIN SOLUTION 3
try {
  do {
    this.poll(false);
    this.runOnce();
  } while (!this.#isStopping);
} finally {
  this.#isStopping = false;
  this.#isRunning = false;
  setRunningLoop(null);
}
// END SOLUTION
// BEGIN SOLUTION 3
this.#isStopping = true;
// END SOLUTION
