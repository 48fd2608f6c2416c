// Misconception: M32 a box is a box, whoever keeps it
// File: task.ts
// Caught by: 4. waitFor > throws a mistake in, in the next turn
// Says: Nobody waits for what was yielded
// BEGIN SOLUTION 4
if (yielded === undefined) {
  this.getLoop().callSoon(this.wakeup);
  return;
}
const future = yielded as Future<unknown>;
future.addDoneCallback(this.wakeup);
this.#waitingFor = future;
// END SOLUTION
