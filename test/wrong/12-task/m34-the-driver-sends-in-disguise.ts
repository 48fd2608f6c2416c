// Misconception: M34 the loop sends the result, and the compiler need not know
// File: task.ts
// Caught by: 3. waitFor > sends the coroutine nothing
// Says: not even the result
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
  this.#waitingFor = null;
  const step = this.#coro.next(future.result() as never);
  if (step.done) this.settle('finished', step.value);
  else this.waitFor(step.value);
});
this.#waitingFor = future;
// END SOLUTION
