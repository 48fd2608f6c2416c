// Misconception: M40 a bare yield can be passed over
// File: task.ts
// Caught by: 3. waitFor > takes the next step in the next turn, after a bare yield
// Says: after all the calls that are ready
// BEGIN SOLUTION 3
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
