// Misconception: a task is filled like any other box
// File: task.ts
// Caught by: 3. step > runs nothing when the task is made
// Says: set_result
// BEGIN SOLUTION 3
this.getLoop().callSoon(this.wakeup);
// END SOLUTION
// BEGIN SOLUTION 3
let step: IteratorResult<Step, T>;
try {
  step = error === null ? this.#coro.next() : this.#coro.throw(error);
} catch (thrown) {
  this.settle(thrown instanceof CancelledError ? 'cancelled' : 'failed', thrown);
  return;
}
if (step.done) this.setResult(step.value);
else this.waitFor(step.value);
// END SOLUTION
