// Misconception: M30 a loop makes one call after the other, and that is all
// File: event-loop.ts
// Caught by: 3. runForever > takes one turn after another
// Says: each of them is a call of `runOnce`
// BEGIN SOLUTION 3
this.checkMayRun();
this.#isRunning = true;
setRunningLoop(this);
try {
  do {
    this.poll(this.ready.length === 0 && !this.#isStopping);
    makeCalls(this.ready);
  } while (!this.#isStopping);
} finally {
  this.#isStopping = false;
  this.#isRunning = false;
  setRunningLoop(null);
}
// END SOLUTION
