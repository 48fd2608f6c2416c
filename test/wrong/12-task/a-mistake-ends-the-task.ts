// Misconception: a task that makes a mistake has failed
// File: task.ts
// Caught by: 3. waitFor > throws a mistake in, in the next turn
// Says: A coroutine that catches it goes on
// BEGIN SOLUTION 3
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
