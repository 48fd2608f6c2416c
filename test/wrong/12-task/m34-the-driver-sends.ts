// Misconception: M34 the loop sends the result
// File: task.ts
// Caught by: 3. waitFor > sends the coroutine nothing
// Says: A task sends nothing, ever
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
  // The compiler: TS2345
  const step = this.#coro.next(future.result());
  if (step.done) this.settle('finished', step.value);
  else this.waitFor(step.value);
});
this.#waitingFor = future;
// END SOLUTION
