// Misconception: M34 to send nothing is to send undefined
// File: task.ts
// Caught by: TS2345
// Says: is not assignable to parameter of type
// BEGIN SOLUTION 2
this.getLoop().callSoon(this.wakeup);
// END SOLUTION
// BEGIN SOLUTION 2
let step: IteratorResult<Step, T>;
try {
  step = error === null ? this.#coro.next(undefined) : this.#coro.throw(error);
} catch (thrown) {
  this.settle(thrown instanceof CancelledError ? 'cancelled' : 'failed', thrown);
  return;
}
if (step.done) this.settle('finished', step.value);
else this.waitFor(step.value);
// END SOLUTION
