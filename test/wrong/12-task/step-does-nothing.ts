// Misconception: the loop drives the coroutine
// File: task.ts
// Caught by: 2. step > begins the coroutine in the next turn
// Says: the coroutine begins
// BEGIN SOLUTION 2
this.getLoop().callSoon(this.wakeup);
// END SOLUTION
// BEGIN SOLUTION 2
if (error === null) return;
this.#coro.throw(error);
// END SOLUTION
