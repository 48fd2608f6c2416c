// Misconception: M18 a frame that was closed is done
// File: run.ts
// Caught by: 3. run > cancels what is left over
// Says: without the loop nothing resumes her
// BEGIN SOLUTION 3
for (const task of left) task.getCoro().return(undefined);
loop.runUntilComplete(allDone(left));
// END SOLUTION
