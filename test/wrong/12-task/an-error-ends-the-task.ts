// Misconception: who is thrown at has ended
// File: task.ts
// Caught by: 4. waitFor > throws a mistake in, in the next turn
// Says: where the coroutine can catch it and go on
// BEGIN SOLUTION 3
this.getLoop().callSoon(this.wakeup);
// END SOLUTION
// BEGIN SOLUTION 3
if (error !== null) {
  this.settle(error instanceof CancelledError ? 'cancelled' : 'failed', error);
  return;
}
let step: IteratorResult<Step, T>;
try {
  step = error === null ? this.#coro.next() : this.#coro.throw(error);
} catch (thrown) {
  this.settle(thrown instanceof CancelledError ? 'cancelled' : 'failed', thrown);
  return;
}
if (step.done) this.settle('finished', step.value);
else this.waitFor(step.value);
// END SOLUTION
