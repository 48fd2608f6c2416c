// Misconception: who makes a mistake has failed
// File: task.ts
// Caught by: 4. waitFor > throws a mistake in, in the next turn
// Says: where the coroutine can catch it and go on
// BEGIN SOLUTION 4
if (yielded === undefined) {
  this.getLoop().callSoon(this.wakeup);
  return;
}
const future = this.checked(yielded);
if (future instanceof Error) {
  this.settle('failed', future);
  return;
}
future.addDoneCallback(this.wakeup);
this.#waitingFor = future;
// END SOLUTION
