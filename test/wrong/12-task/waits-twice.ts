// Misconception: to wait and to go on are two things
// File: task.ts
// Caught by: 2. step > passes what was yielded to waitFor
// Says: once, and decides when the next step comes
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
if (step.done) {
  this.settle('finished', step.value);
  return;
}
this.waitFor(step.value);
this.step(null);
// END SOLUTION
