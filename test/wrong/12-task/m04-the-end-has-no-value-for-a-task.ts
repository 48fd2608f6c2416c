// Misconception: M04 what a coroutine returns is not worth keeping
// File: task.ts
// Caught by: 3. step > runs nothing when the task is made
// Says: in the next turn of the loop
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
if (step.done) this.settle('finished', undefined);
else this.waitFor(step.value);
// END SOLUTION
