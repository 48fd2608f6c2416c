// Misconception: M27 a method knows whose it is
// File: task.ts
// Caught by: 4. waitFor > waits until the box is filled
// Says: while the box is empty it has nothing in the queue
// BEGIN SOLUTION 4
if (yielded === undefined) {
  this.getLoop().callSoon(this.wakeup);
  return;
}
const future = this.checked(yielded);
if (future instanceof Error) {
  this.getLoop().callSoon(() => this.run(future));
  return;
}
future.addDoneCallback(this['Task.task_wakeup()']);
this.#waitingFor = future;
// END SOLUTION
