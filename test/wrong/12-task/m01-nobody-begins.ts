// Misconception: M01 a task runs by itself
// File: task.ts
// Caught by: 2. step > asks the loop for the first step
// Says: pass one function to `callSoon`
// BEGIN SOLUTION 2
this.#waitingFor = null;
// END SOLUTION
