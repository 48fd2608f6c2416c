// Misconception: a call that is in the queue twice is sure to be made
// File: task.ts
// Caught by: 2. step > asks the loop for the first step
// Says: pass one function
// BEGIN SOLUTION 2
this.getLoop().callSoon(this.wakeup);
this.getLoop().callSoon(this.wakeup);
// END SOLUTION
