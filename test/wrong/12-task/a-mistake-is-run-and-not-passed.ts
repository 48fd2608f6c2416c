// Misconception: a call with an argument is a function to call later
// File: task.ts
// Caught by: 3. waitFor > throws a mistake in, in the next turn
// Says: one turn later
// BEGIN SOLUTION 3
if (yielded === undefined) {
  this.getLoop().callSoon(this.wakeup);
  return;
}
const future = this.checked(yielded);
if (future instanceof Error) {
  this.getLoop().callSoon(this.run(future) as never);
  return;
}
future.addDoneCallback(this.wakeup);
this.#waitingFor = future;
// END SOLUTION
