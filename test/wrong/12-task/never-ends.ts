// Misconception: a coroutine that has returned is asked again
// File: task.ts
// Caught by: 2. step > fills the box with what the coroutine returns
// Says: nothing left to wait for
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
this.waitFor(step.value as Step);
// END SOLUTION
