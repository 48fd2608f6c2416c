// Misconception: a loop runs as long as calls are ready
// File: event-loop.ts
// Caught by: 3. runForever > ends after that turn, even when calls are ready
// Says: and not an empty queue
// BEGIN SOLUTION 3
try {
  while (this.ready.length > 0) this.runOnce();
} finally {
  this.#isStopping = false;
  this.#isRunning = false;
  setRunningLoop(null);
}
// END SOLUTION
// BEGIN SOLUTION 3
this.#isStopping = true;
// END SOLUTION
