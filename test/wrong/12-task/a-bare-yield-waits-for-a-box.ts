// Misconception: only a box can call
// File: task.ts
// Caught by: 3. waitFor > takes the next step in the next turn, after a bare yield
// Says: in the next turn of the loop
// BEGIN SOLUTION 3
if (yielded === undefined) {
  const turn = new Future<void>({ loop: this.getLoop() });
  this.getLoop().callSoon(() => turn.setResult());
  turn.addDoneCallback(this.wakeup);
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
