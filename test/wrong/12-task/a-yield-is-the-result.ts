// Misconception: M22 a yielded value is a result
// File: task.ts
// Caught by: 2. step > passes what was yielded to waitFor
// Says: Only a coroutine that has ended fills the box
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
this.settle('finished', step.value);
// END SOLUTION
