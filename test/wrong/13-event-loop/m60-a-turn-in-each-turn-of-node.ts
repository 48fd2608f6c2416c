// Misconception: M60 a loop runs beside the program, as JavaScript's does
// File: event-loop.ts
// Caught by: 3. runForever > takes turn after turn until then
// Says: in the order in which they were added
// BEGIN SOLUTION 3
const turn = (): void => {
  setRunningLoop(this);
  this.runOnce();
  setRunningLoop(null);
  if (!this.#isStopping) setImmediate(turn);
  else this.#isRunning = false;
};
turn();
// END SOLUTION
