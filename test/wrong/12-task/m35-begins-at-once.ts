// Misconception: M35 to make a task is to begin it
// File: task.ts
// Caught by: 3. step > runs nothing when the task is made
// Says: A promise would have begun by now
// BEGIN SOLUTION 3
this.run();
// END SOLUTION
