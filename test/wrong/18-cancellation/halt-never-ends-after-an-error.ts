// Misconception: an error is no end
// File: halt-task.ts
// Caught by: 6. HaltTask (stretch) > fails with an error of the finally
// Says: the task is never done
// BEGIN SOLUTION 6
let step: IteratorResult<Step, T>;
try {
  step = this.getCoro().return(undefined as T);
} catch {
  return;
}
if (step.done) this.settle('finished', step.value);
else this.waitFor(step.value);
// END SOLUTION
