// Misconception: a check changes nothing
// File: task.ts
// Caught by: 3. waitFor > waits until the box is full
// Says: Call `checked` once
// BEGIN SOLUTION 3
if (yielded === undefined) {
  this.getLoop().callSoon(this.wakeup);
  return;
}
const mistake = this.checked(yielded);
if (mistake instanceof Error) {
  this.getLoop().callSoon(() => this.run(mistake));
  return;
}
const future = this.checked(yielded) as Future<unknown>;
future.addDoneCallback(this.wakeup);
this.#waitingFor = future;
// END SOLUTION
