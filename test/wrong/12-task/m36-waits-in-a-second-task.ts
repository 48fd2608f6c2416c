// Misconception: M36 to wait for a box takes a task
// File: task.ts
// Caught by: 3. waitFor > waits until the box is full
// Says: Pass `this.wakeup` to the box
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
this.#waitingFor = future;
new Task(this.#coro, { loop: this.getLoop() });
// END SOLUTION
