// Misconception: a step is a next()
// File: task.ts
// Caught by: 2. step > is the current task while its coroutine runs
// Says: every step begins with `wakeup` or `run`
// BEGIN SOLUTION 2
this.getLoop().callSoon(() => this.#coro.next());
// END SOLUTION
