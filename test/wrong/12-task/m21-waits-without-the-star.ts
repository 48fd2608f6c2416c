// Misconception: M21 the star makes no difference
// File: task.ts
// Caught by: 3. waitFor > reports a forgotten star at the yield
// Says: does not guess what was meant
// BEGIN SOLUTION 3
if (yielded === undefined) {
  this.getLoop().callSoon(this.wakeup);
  return;
}
if (yielded instanceof Future && yielded.getLoop() === this.getLoop() && yielded !== this) yielded.starred = true;
const future = this.checked(yielded);
if (future instanceof Error) {
  this.getLoop().callSoon(() => this.run(future));
  return;
}
future.addDoneCallback(this.wakeup);
this.#waitingFor = future;
// END SOLUTION
