// Misconception: everything that is yielded is a box
// File: task.ts
// Caught by: 4. waitFor > takes the next step in the next turn, when nothing was yielded
// Says: waits for nothing
// BEGIN SOLUTION 4
const future = this.checked(yielded as FutureLike);
if (future instanceof Error) {
  this.getLoop().callSoon(() => this.run(future));
  return;
}
future.addDoneCallback(this.wakeup);
this.#waitingFor = future;
// END SOLUTION
