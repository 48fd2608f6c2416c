// Misconception: a step is a next()
// File: task.ts
// Caught by: 3. step > throws an error in, instead of resuming
// Says: throws it in where the coroutine stands
// BEGIN SOLUTION 3
this.getLoop().callSoon(this.wakeup);
// END SOLUTION
// BEGIN SOLUTION 3
let step: IteratorResult<Step, T>;
try {
  step = this.#coro.next();
} catch (thrown) {
  this.settle(thrown instanceof CancelledError ? 'cancelled' : 'failed', thrown);
  return;
}
if (step.done) this.settle('finished', step.value);
else this.waitFor(step.value);
// END SOLUTION
