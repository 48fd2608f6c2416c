// Misconception: an empty result is no result
// File: task.ts
// Caught by: 2. step > accepts any result
// Says: whatever it returned
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
if (step.done && step.value) this.settle('finished', step.value);
else if (!step.done) this.waitFor(step.value);
// END SOLUTION
