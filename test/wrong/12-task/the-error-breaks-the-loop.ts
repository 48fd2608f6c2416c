// Misconception: an error of a coroutine is for the loop
// File: task.ts
// Caught by: 2. step > fills the box with the error that comes out
// Says: the loop and the other tasks go on
// BEGIN SOLUTION 2
this.getLoop().callSoon(this.wakeup);
// END SOLUTION
// BEGIN SOLUTION 2
const step = error === null ? this.#coro.next() : this.#coro.throw(error);
if (step.done) this.settle('finished', step.value);
else this.waitFor(step.value);
// END SOLUTION
