// Misconception: M14 whoever yields has waited
// File: task.ts
// Caught by: 4. waitFor > takes the next step in the next turn, when nothing was yielded
// Says: lets all others have their turn first
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
while (!step.done) step = this.#coro.next();
this.settle('finished', step.value);
// END SOLUTION
