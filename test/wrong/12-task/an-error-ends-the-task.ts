// Misconception: a task that receives an error has ended
// File: task.ts
// Caught by: 2. step > throws an error in where the coroutine is paused
// Says: its task has not failed
// BEGIN SOLUTION 2
this.getLoop().callSoon(this.wakeup);
// END SOLUTION
// BEGIN SOLUTION 2
if (error !== null) {
  this.settle(error instanceof CancelledError ? 'cancelled' : 'failed', error);
  return;
}
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
