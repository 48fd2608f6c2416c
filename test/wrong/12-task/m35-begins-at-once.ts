// Misconception: M35 to make a task is to begin it
// File: task.ts
// Caught by: 2. step > asks the loop for the first step
// Says: A promise would have begun by now
// BEGIN SOLUTION 2
this.run();
// END SOLUTION
