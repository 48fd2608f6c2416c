// Misconception: a step is a step, whoever takes it
// File: task.ts
// Caught by: 4. waitFor > says what it waits for
// Says: to the step that reads it
// BEGIN SOLUTION 4
if (yielded === undefined) {
  this.getLoop().callSoon(this.wakeup);
  return;
}
const future = this.checked(yielded);
if (future instanceof Error) {
  this.getLoop().callSoon(() => this.run(future));
  return;
}
future.addDoneCallback(() => this.step(null));
this.#waitingFor = future;
// END SOLUTION
