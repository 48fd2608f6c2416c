// Misconception: a callback that is on the list twice is sure to be called
// File: task.ts
// Caught by: 3. waitFor > waits until the box is full
// Says: The box calls it once
// BEGIN SOLUTION 3
if (yielded === undefined) {
  this.getLoop().callSoon(this.wakeup);
  return;
}
const future = this.checked(yielded);
if (future instanceof Error) {
  this.getLoop().callSoon(() => this.run(future));
  return;
}
future.addDoneCallback(this.wakeup);
future.addDoneCallback(this.wakeup);
this.#waitingFor = future;
// END SOLUTION
