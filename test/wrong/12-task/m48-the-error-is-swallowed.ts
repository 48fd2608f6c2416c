// Misconception: M48 an error that nobody handles prints itself
// File: task.ts
// Caught by: 2. step > fills the box with the error that comes out
// Says: ends up in its box, by way of `settle`
// BEGIN SOLUTION 2
this.getLoop().callSoon(this.wakeup);
// END SOLUTION
// BEGIN SOLUTION 2
let step: IteratorResult<Step, T>;
try {
  step = error === null ? this.#coro.next() : this.#coro.throw(error);
} catch (thrown) {
  console.error(thrown);
  return;
}
if (step.done) this.settle('finished', step.value);
else this.waitFor(step.value);
// END SOLUTION
