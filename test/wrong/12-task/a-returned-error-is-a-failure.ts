// Misconception: an error is a failure, wherever it comes from
// File: task.ts
// Caught by: 2. step > accepts any result
// Says: an error that was not thrown
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
if (step.done) this.settle((step.value as unknown) instanceof Error ? 'failed' : 'finished', step.value);
else this.waitFor(step.value);
// END SOLUTION
