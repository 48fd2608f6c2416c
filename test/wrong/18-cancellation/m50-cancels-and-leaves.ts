// Misconception: M50 a task that is cancelled is done
// File: run.ts
// Caught by: 3. run > cancels what is left over
// Says: without the loop nothing resumes her
// BEGIN SOLUTION 3
for (const task of left) task.cancel();
// END SOLUTION
