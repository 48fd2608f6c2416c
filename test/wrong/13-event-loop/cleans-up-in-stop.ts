// Misconception: a run is over as soon as `stop` was called
// File: event-loop.ts
// Caught by: 3. runForever > is the running loop during the run, and no longer
// Says: no loop afterwards
// BEGIN SOLUTION 3
do this.runOnce();
while (!this.#isStopping);
this.#isStopping = false;
// END SOLUTION
// BEGIN SOLUTION 3
this.#isStopping = true;
this.#isRunning = false;
setRunningLoop(null);
// END SOLUTION
