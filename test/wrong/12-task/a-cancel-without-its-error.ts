// Misconception: a cancellation has no words
// File: task.ts
// Caught by: 2. step > is cancelled when a CancelledError comes out
// Says: the box keeps that error
// BEGIN SOLUTION 2
this.getLoop().callSoon(this.wakeup);
// END SOLUTION
// BEGIN SOLUTION 2
let step: IteratorResult<Step, T>;
try {
  step = error === null ? this.#coro.next() : this.#coro.throw(error);
} catch (thrown) {
  if (thrown instanceof CancelledError) this.settle('cancelled', new CancelledError());
  else this.settle('failed', thrown);
  return;
}
if (step.done) this.settle('finished', step.value);
else this.waitFor(step.value);
// END SOLUTION
