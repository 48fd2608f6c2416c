// Misconception: M27 a method knows its object
// File: task.ts
// Caught by: 2. step > begins the coroutine in the next turn
// Says: without a `this`
// BEGIN SOLUTION 2
this.getLoop().callSoon(this.run);
// END SOLUTION
