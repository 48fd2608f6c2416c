// Misconception: a step is a step, however it begins
// File: task.ts
// Caught by: 3. waitFor > is the current task in each of its steps
// Says: in each step the current task
// BEGIN SOLUTION 3
if (yielded === undefined) {
  this.getLoop().callSoon(() => this.step(null));
  return;
}
const future = this.checked(yielded);
if (future instanceof Error) {
  this.getLoop().callSoon(() => this.run(future));
  return;
}
future.addDoneCallback(this.wakeup);
this.#waitingFor = future;
// END SOLUTION
