// Misconception: M23 a coroutine can be walked like a list
// File: task.ts
// Caught by: 2. step > fills the box with what the coroutine returns
// Says: is the result of the task
// BEGIN SOLUTION 2
this.getLoop().callSoon(this.wakeup);
// END SOLUTION
// BEGIN SOLUTION 2
// The compiler: TS2763
for (const yielded of this.#coro) {
  this.waitFor(yielded);
  return;
}
this.settle('finished', error);
// END SOLUTION
