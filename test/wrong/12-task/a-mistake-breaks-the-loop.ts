// Misconception: a mistake is for whoever runs the loop
// File: task.ts
// Caught by: 4. waitFor > throws a mistake in, in the next turn
// Says: a mistake belongs to whoever has made it
// BEGIN SOLUTION 4
if (yielded === undefined) {
  this.getLoop().callSoon(this.wakeup);
  return;
}
const future = this.checked(yielded);
if (future instanceof Error) {
  throw future;
}
future.addDoneCallback(this.wakeup);
this.#waitingFor = future;
// END SOLUTION
