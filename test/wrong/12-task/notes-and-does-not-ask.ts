// Misconception: to note what is waited for is to wait for it
// File: task.ts
// Caught by: 3. waitFor > waits until the box is full
// Says: The box calls it once, soon after it is filled
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
this.#waitingFor = future;
// END SOLUTION
