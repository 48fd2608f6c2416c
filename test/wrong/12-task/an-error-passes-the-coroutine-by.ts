// Misconception: an error of what it waits for ends the task
// File: task.ts
// Caught by: 3. waitFor > lets an error out of the yield* that waits for it
// Says: a coroutine that catches it goes on
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
  if (!future.cancelled() && future.exception() !== null) this.settle('failed', future.exception());
  else this.run();
});
this.#waitingFor = future;
// END SOLUTION
