// Misconception: M33 a box that is full need not be waited for
// File: task.ts
// Caught by: 3. waitFor > waits a turn for a full box that is handed out
// Says: not inside this one
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
if (future.done()) {
  this.run();
  return;
}
future.addDoneCallback(this.wakeup);
this.#waitingFor = future;
// END SOLUTION
