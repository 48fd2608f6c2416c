// Misconception: 0 is nothing
// File: task.ts
// Caught by: 5. badYieldMessage > is what the coroutine hears, at its yield
// Says: throws an error in that says it
// BEGIN SOLUTION 4
if (!yielded) {
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
