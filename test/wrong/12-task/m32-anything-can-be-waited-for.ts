// Misconception: M32 a box is a box, on whichever loop
// File: task.ts
// Caught by: 3. waitFor > throws a mistake in, in the next turn
// Says: does not wait for what was yielded
// BEGIN SOLUTION 3
if (yielded === undefined) {
  this.getLoop().callSoon(this.wakeup);
  return;
}
const future = yielded as Future<unknown>;
future.addDoneCallback(this.wakeup);
this.#waitingFor = future;
// END SOLUTION
