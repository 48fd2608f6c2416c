// Misconception: M27 a method knows its object
// File: task.ts
// Caught by: 3. waitFor > waits until the box is full
// Says: bound to its task
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
future.addDoneCallback(this.takeNextStep);
this.#waitingFor = future;
// END SOLUTION
