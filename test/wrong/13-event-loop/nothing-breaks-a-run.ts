// Misconception: a run always ends by `stop`
// File: event-loop.ts
// Caught by: 3. runForever > cleans up after an error too
// Says: Only a `finally` sees both ways out
// BEGIN SOLUTION 3
do this.runOnce();
while (!this.#isStopping);
this.#isStopping = false;
this.#isRunning = false;
setRunningLoop(null);
// END SOLUTION
