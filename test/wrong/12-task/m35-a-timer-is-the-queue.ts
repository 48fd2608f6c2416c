// Misconception: M35 soon is setTimeout
// File: task.ts
// Caught by: 2. step > asks the loop for the first step
// Says: the loop calls it in its next turn
// BEGIN SOLUTION 2
setTimeout(this.wakeup, 0);
// END SOLUTION
