// Misconception: who yields nothing waits for nothing more
// File: task.ts
// Caught by: 4. waitFor > takes the next step in the next turn, when nothing was yielded
// Says: one turn of the loop, no more and no less
// BEGIN SOLUTION 4
if (yielded === undefined) {
  return;
}
const future = this.checked(yielded);
if (future instanceof Error) {
  this.getLoop().callSoon(() => this.run(future));
  return;
}
future.addDoneCallback(this.wakeup);
this.#waitingFor = future;
// END SOLUTION
