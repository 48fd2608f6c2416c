// Misconception: M48 an error that nobody handles says so itself
// File: task.ts
// Caught by: 3. step > fills the box with the error that comes out
// Says: ends up in the box
// BEGIN SOLUTION 3
this.getLoop().callSoon(this.wakeup);
// END SOLUTION
// BEGIN SOLUTION 3
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
