// Misconception: to throw an error in is to take a step
// File: task.ts
// Caught by: 3. waitFor > throws a mistake in, in the next turn
// Says: in a step of its own
// BEGIN SOLUTION 3
if (yielded === undefined) {
  this.getLoop().callSoon(this.wakeup);
  return;
}
const future = this.checked(yielded);
if (future instanceof Error) {
  this.getLoop().callSoon(() => this.#coro.throw(future));
  return;
}
future.addDoneCallback(this.wakeup);
this.#waitingFor = future;
// END SOLUTION
