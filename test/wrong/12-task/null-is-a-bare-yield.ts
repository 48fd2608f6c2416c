// Misconception: null and undefined are the same
// File: task.ts
// Caught by: 3. waitFor > reports a forgotten star at the yield
// Says: `undefined` is the only bare `yield`
// BEGIN SOLUTION 3
if (yielded == null) {
  this.getLoop().callSoon(this.wakeup);
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
