// Misconception: who is told need not remember by whom
// File: task.ts
// Caught by: 4. waitFor > says what it waits for
// Says: wants to know why it does not go on
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
future.addDoneCallback(this.wakeup);
// END SOLUTION
