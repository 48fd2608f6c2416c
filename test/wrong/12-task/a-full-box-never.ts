// Misconception: a box that is full calls nobody
// File: task.ts
// Caught by: 3. waitFor > waits a turn for a full box that is handed out
// Says: `addDoneCallback` does that for a full box, too
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
if (future.done()) return;
future.addDoneCallback(this.wakeup);
this.#waitingFor = future;
// END SOLUTION
