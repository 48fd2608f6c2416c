// Misconception: only a result is an answer
// File: task.ts
// Caught by: 3. waitFor > lets an error out of the yield* that waits for it
// Says: comes out at the `yield*` that reads the box
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
future.addDoneCallback(() => {
  future.result();
  this.run();
});
this.#waitingFor = future;
// END SOLUTION
