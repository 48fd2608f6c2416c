// Misconception: it makes no difference which loop runs
// File: event-loop.ts
// Caught by: 3. runForever > does not run inside itself
// Says: wait for oneself
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
if (this.#isClosed) throw new Error('Event loop is closed');
if (runningLoop() !== null) throw new Error('Cannot run the event loop while another loop is running');
// END SOLUTION
