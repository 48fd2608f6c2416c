// Misconception: the caller of a step wants to know about its error
// File: task.ts
// Caught by: 2. step > fills the box with the error that comes out
// Says: and nowhere else
// BEGIN SOLUTION 2
this.getLoop().callSoon(this.wakeup);
// END SOLUTION
// BEGIN SOLUTION 2
let step: IteratorResult<Step, T>;
try {
  step = error === null ? this.#coro.next() : this.#coro.throw(error);
} catch (thrown) {
  this.settle(thrown instanceof CancelledError ? 'cancelled' : 'failed', thrown);
  throw thrown;
  return;
}
if (step.done) this.settle('finished', step.value);
else this.waitFor(step.value);
// END SOLUTION
