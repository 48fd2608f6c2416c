// Misconception: a mistake is as good as a bare yield
// File: task.ts
// Caught by: 3. waitFor > throws a mistake in, in the next turn
// Says: it arrives at the `yield*` that made the mistake
// BEGIN SOLUTION 3
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
