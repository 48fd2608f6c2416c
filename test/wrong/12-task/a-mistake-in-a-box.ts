// Misconception: an error travels in a box
// File: task.ts
// Caught by: 3. waitFor > throws a mistake in, in the next turn
// Says: one turn later
// BEGIN SOLUTION 3
if (yielded === undefined) {
  this.getLoop().callSoon(this.wakeup);
  return;
}
const checked = this.checked(yielded);
const future = checked instanceof Error ? new Future<unknown>({ loop: this.getLoop() }) : checked;
if (checked instanceof Error) {
  future.setException(checked);
  future.addDoneCallback(() => this.getLoop().callSoon(() => this.run(checked)));
  return;
}
future.addDoneCallback(this.wakeup);
this.#waitingFor = future;
// END SOLUTION
