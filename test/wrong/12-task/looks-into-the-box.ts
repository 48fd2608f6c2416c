// Misconception: a task passes the box's error on
// File: task.ts
// Caught by: 3. waitFor > goes on when the box was cancelled
// Says: does not look into it
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
future.addDoneCallback(() => this.run(future.exception() as Error | null));
this.#waitingFor = future;
// END SOLUTION
