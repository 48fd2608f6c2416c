// Misconception: everything that is yielded is a box
// File: task.ts
// Caught by: 3. waitFor > takes the next step in the next turn, after a bare yield
// Says: needs only another turn
// BEGIN SOLUTION 3
const future = this.checked(yielded as FutureLike);
if (future instanceof Error) {
  this.getLoop().callSoon(() => this.run(future));
  return;
}
future.addDoneCallback(this.wakeup);
this.#waitingFor = future;
// END SOLUTION
