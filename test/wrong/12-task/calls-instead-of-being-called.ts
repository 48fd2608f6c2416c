// Misconception: a function with parentheses is a function to call later
// File: task.ts
// Caught by: 3. waitFor > waits until the box is full
// Says: the function itself
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
future.addDoneCallback(this.wakeup() as never);
this.#waitingFor = future;
// END SOLUTION
