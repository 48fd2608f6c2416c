// Misconception: M60 a loop runs beside the program, as that of JavaScript does
// File: event-loop.ts
// Caught by: 3. runForever > runs until somebody stops it
// Says: not later by itself
// BEGIN SOLUTION 3
this.checkMayRun();
this.#isRunning = true;
const turn = (): void => {
  setRunningLoop(this);
  this.runOnce();
  setRunningLoop(null);
  if (!this.#isStopping) setImmediate(turn);
  else this.#isRunning = false;
};
turn();
// END SOLUTION
