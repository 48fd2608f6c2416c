// Misconception: a step is a step, whoever takes it
// File: task.ts
// Caught by: 4. waitFor > is the current task in each of its steps
// Says: in each of them the current task
// BEGIN SOLUTION 4
if (yielded === undefined) {
  this.getLoop().callSoon(this.wakeup);
  return;
}
const future = this.checked(yielded);
if (future instanceof Error) {
  this.getLoop().callSoon(() => this.step(future));
  return;
}
future.addDoneCallback(this.wakeup);
this.#waitingFor = future;
// END SOLUTION
