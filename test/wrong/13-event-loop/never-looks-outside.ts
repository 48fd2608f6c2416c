// Misconception: all that a loop has to do is in its queue
// File: event-loop.ts
// Caught by: 3. runForever > lets in what comes from outside, at the start of each turn
// Says: looks outside once a turn
// BEGIN SOLUTION 3
this.checkMayRun();
this.#isRunning = true;
setRunningLoop(this);
try {
  do makeCalls(this.ready);
  while (!this.#isStopping);
} finally {
  this.#isStopping = false;
  this.#isRunning = false;
  setRunningLoop(null);
}
// END SOLUTION
