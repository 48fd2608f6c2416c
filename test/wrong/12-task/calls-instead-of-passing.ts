// Misconception: a function with parentheses is a function to call later
// File: task.ts
// Caught by: 2. step > asks the loop for the first step
// Says: with parentheses after it, you call it yourself
// BEGIN SOLUTION 2
this.getLoop().callSoon(this.wakeup() as never);
// END SOLUTION
