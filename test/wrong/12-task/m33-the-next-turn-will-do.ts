// Misconception: M33 what was yielded is there in the next turn
// File: task.ts
// Caught by: 3. waitFor > waits until the box is full
// Says: its coroutine is not resumed
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
this.getLoop().callSoon(this.wakeup);
this.#waitingFor = future;
// END SOLUTION
