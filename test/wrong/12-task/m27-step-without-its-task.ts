// Misconception: M27 a method knows its object
// File: task.ts
// Caught by: 2. step > begins the coroutine in the next turn
// Says: `wakeup` is bound to its task
// BEGIN SOLUTION 2
this.getLoop().callSoon(this.step as never);
// END SOLUTION
