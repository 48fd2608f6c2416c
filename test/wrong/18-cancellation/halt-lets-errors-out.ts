// Misconception: `return()` throws nothing
// File: halt-task.ts
// Caught by: 6. HaltTask (stretch) > fails with an error of the finally
// Says: `return()` throws what the frame throws
// BEGIN SOLUTION 6
const step = this.getCoro().return(undefined as T);
if (step.done) this.settle('finished', step.value);
else this.waitFor(step.value);
// END SOLUTION
