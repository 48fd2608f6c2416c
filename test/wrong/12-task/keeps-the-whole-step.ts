// Misconception: what next() returns is the result
// File: task.ts
// Caught by: 2. step > fills the box with what the coroutine returns
// Says: is the result of the task
// BEGIN SOLUTION 2
this.getLoop().callSoon(this.wakeup);
// END SOLUTION
// BEGIN SOLUTION 2
let step: IteratorResult<Step, T>;
try {
  step = error === null ? this.#coro.next() : this.#coro.throw(error);
} catch (thrown) {
  this.settle(thrown instanceof CancelledError ? 'cancelled' : 'failed', thrown);
  return;
}
if (step.done) this.settle('finished', step);
else this.waitFor(step.value);
// END SOLUTION
