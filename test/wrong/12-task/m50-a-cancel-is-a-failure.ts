// Misconception: M50 a CancelledError is an error like any other
// File: task.ts
// Caught by: 2. step > is cancelled when a CancelledError comes out
// Says: the task is cancelled, and has not failed
// BEGIN SOLUTION 2
this.getLoop().callSoon(this.wakeup);
// END SOLUTION
// BEGIN SOLUTION 2
let step: IteratorResult<Step, T>;
try {
  step = error === null ? this.#coro.next() : this.#coro.throw(error);
} catch (thrown) {
  this.settle('failed', thrown);
  return;
}
if (step.done) this.settle('finished', step.value);
else this.waitFor(step.value);
// END SOLUTION
