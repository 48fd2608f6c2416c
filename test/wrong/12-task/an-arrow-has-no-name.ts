// Misconception: a function around wakeup is as good as wakeup
// File: task.ts
// Caught by: 3. waitFor > is named on the list of its box
// Says: has no name to print
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
future.addDoneCallback(() => this.run());
this.#waitingFor = future;
// END SOLUTION
