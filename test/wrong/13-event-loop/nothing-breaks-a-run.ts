// Misconception: a run always ends at its end
// File: event-loop.ts
// Caught by: 3. runForever > is over when something breaks
// Says: the next run finds everything in order
// BEGIN SOLUTION 3
this.checkMayRun();
this.#isRunning = true;
setRunningLoop(this);
do this.runOnce();
while (!this.#isStopping);
this.#isStopping = false;
this.#isRunning = false;
setRunningLoop(null);
// END SOLUTION
