// Misconception: a mistake is for the code that runs the loop
// File: task.ts
// Caught by: 3. waitFor > throws a mistake in, in the next turn
// Says: it is for the coroutine
// BEGIN SOLUTION 3
if (yielded === undefined) {
  this.getLoop().callSoon(this.wakeup);
  return;
}
const future = this.checked(yielded);
if (future instanceof Error) throw future;
future.addDoneCallback(this.wakeup);
this.#waitingFor = future;
// END SOLUTION
