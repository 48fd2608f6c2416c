// Misconception: a cancelled box cancels its waiters
// File: task.ts
// Caught by: 3. waitFor > goes on when the box was cancelled
// Says: only if the coroutine lets that out
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
future.addDoneCallback(() => {
  if (future.cancelled()) this.settle('cancelled', new CancelledError());
  else this.run();
});
this.#waitingFor = future;
// END SOLUTION
