// Misconception: a loop that is stopped finishes its work first
// File: event-loop.ts
// Caught by: 3. runForever > ends after that turn, even when calls are ready
// Says: and not an empty queue
// BEGIN SOLUTION 3
try {
  do this.runOnce();
  while (!this.#isStopping || this.ready.length > 0);
} finally {
  this.#isStopping = false;
  this.#isRunning = false;
  setRunningLoop(null);
}
// END SOLUTION
