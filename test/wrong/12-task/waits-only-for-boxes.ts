// Misconception: a bare yield waits for nothing
// File: task.ts
// Caught by: 2. step > passes what was yielded to waitFor
// Says: `waitFor` receives what was yielded
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
if (step.done) this.settle('finished', step.value);
else if (step.value) this.waitFor(step.value);
// END SOLUTION
