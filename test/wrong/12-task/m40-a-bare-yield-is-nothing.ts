// Misconception: M40 a bare yield can be passed over
// File: task.ts
// Caught by: 4. waitFor > takes the next step in the next turn, when nothing was yielded
// Says: lets all others have their turn first
// BEGIN SOLUTION 4
if (yielded === undefined) {
  this.run();
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
