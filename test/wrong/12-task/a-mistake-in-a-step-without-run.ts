// Misconception: a step is a step, however it begins
// File: task.ts
// Caught by: 3. waitFor > leaves nothing behind when it reports a mistake
// Says: so it begins with `run`
// BEGIN SOLUTION 3
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
