// Misconception: M14 to yield is to have waited
// File: task.ts
// Caught by: 2. step > passes what was yielded to waitFor
// Says: One step ends at the next `yield`
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
while (!step.done) step = this.#coro.next();
this.settle('finished', step.value);
// END SOLUTION
