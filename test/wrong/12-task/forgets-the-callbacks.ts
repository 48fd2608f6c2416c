// Misconception: a box that has left pending has told everyone
// File: task.ts
// Caught by: 2. step > notifies those who wait, soon
// Says: `settle` takes care of that
// BEGIN SOLUTION 2
this.getLoop().callSoon(this.wakeup);
// END SOLUTION
// BEGIN SOLUTION 2
let step: IteratorResult<Step, T>;
try {
  step = error === null ? this.#coro.next() : this.#coro.throw(error);
} catch (thrown) {
  this.leavePending(thrown instanceof CancelledError ? 'cancelled' : 'failed', thrown);
  return;
}
if (step.done) this.leavePending('finished', step.value);
else this.waitFor(step.value);
// END SOLUTION
