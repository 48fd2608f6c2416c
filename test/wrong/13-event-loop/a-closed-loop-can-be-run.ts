// Misconception: a closed loop has nothing to do, so it may run
// File: event-loop.ts
// Caught by: 5. close > takes no more
// Says: has come too late
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
  setRunningLoop(null);
}
// END SOLUTION
// BEGIN SOLUTION 3
this.#isStopping = true;
// END SOLUTION
// BEGIN SOLUTION 3
if (this.#isRunning) throw new Error('This event loop is already running');
if (runningLoop() !== null) throw new Error('Cannot run the event loop while another loop is running');
// END SOLUTION
