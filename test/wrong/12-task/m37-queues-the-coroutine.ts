// Misconception: M37 what can be driven can be called
// File: task.ts
// Caught by: 2. step > asks the loop for the first step
// Says: pass one function
// BEGIN SOLUTION 2
this.getLoop().callSoon(this.#coro as never);
// END SOLUTION
