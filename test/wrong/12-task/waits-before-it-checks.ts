// Misconception: a mistake is reported, and the box is waited for
// File: task.ts
// Caught by: 3. waitFor > leaves nothing behind when it reports a mistake
// Says: it is on no list
// BEGIN SOLUTION 3
if (yielded === undefined) {
  this.getLoop().callSoon(this.wakeup);
  return;
}
const future = this.checked(yielded);
if (future instanceof Error) {
  const boxes = yielded as Future<unknown>;
  boxes.addDoneCallback(() => {});
  this.getLoop().callSoon(() => this.run(future));
  return;
}
future.addDoneCallback(this.wakeup);
this.#waitingFor = future;
// END SOLUTION
