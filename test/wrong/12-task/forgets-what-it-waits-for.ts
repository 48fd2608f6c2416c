// Misconception: a task that is called need not know by whom
// File: task.ts
// Caught by: 3. waitFor > shows what it waits for
// Says: why it does not go on
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
// END SOLUTION
