// Misconception: a loop is endless
// File: event-loop.ts
// Caught by: 3. runForever > takes a turn with runOnce, and ends when stop was called in it
// Says: a call of `this.runOnce()`
// BEGIN SOLUTION 3
try {
  for (;;) this.runOnce();
} finally {
  this.#isStopping = false;
  this.#isRunning = false;
  setRunningLoop(null);
}
// END SOLUTION
// BEGIN SOLUTION 3
this.#isStopping = true;
// END SOLUTION
