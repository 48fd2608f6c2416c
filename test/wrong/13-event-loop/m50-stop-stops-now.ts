// Misconception: M50 `stop` takes effect at once
// File: event-loop.ts
// Caught by: 3. runForever > ends after that turn, even when calls are ready
// Says: and not an empty queue
// BEGIN SOLUTION 3
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
this.ready.clear();
// END SOLUTION
