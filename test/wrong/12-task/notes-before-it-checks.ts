// Misconception: what was yielded is what is waited for
// File: task.ts
// Caught by: 3. waitFor > leaves nothing behind when it reports a mistake
// Says: it shows no `wait_for`
// BEGIN SOLUTION 3
if (yielded === undefined) {
  this.getLoop().callSoon(this.wakeup);
  return;
}
this.#waitingFor = yielded as Future<unknown>;
const future = this.checked(yielded);
if (future instanceof Error) {
  this.getLoop().callSoon(() => this.run(future));
  return;
}
future.addDoneCallback(this.wakeup);
// END SOLUTION
