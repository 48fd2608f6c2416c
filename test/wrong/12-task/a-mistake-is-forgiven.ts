// Misconception: a mistake is as good as a bare yield
// File: task.ts
// Caught by: 4. waitFor > throws a mistake in, in the next turn
// Says: the error arrives at the `yield*`
// BEGIN SOLUTION 4
if (yielded === undefined) {
  this.getLoop().callSoon(this.wakeup);
  return;
}
const future = this.checked(yielded);
if (future instanceof Error) {
  this.getLoop().callSoon(this.wakeup);
  return;
}
future.addDoneCallback(this.wakeup);
this.#waitingFor = future;
// END SOLUTION
