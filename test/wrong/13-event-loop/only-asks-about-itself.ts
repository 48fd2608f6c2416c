// Misconception: loops have nothing to do with each other
// File: event-loop.ts
// Caught by: 3. runForever > does not run inside another
// Says: there is one thread
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
if (this.#isRunning) throw new Error('This event loop is already running');
// END SOLUTION
