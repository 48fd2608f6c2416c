// Misconception: M48 a task that is halted cannot fail
// File: halt-task.ts
// Caught by: 6. HaltTask (stretch) > fails with an error of the finally
// Says: the task has to fail with it
// BEGIN SOLUTION 6
let step: IteratorResult<Step, T>;
try {
  step = this.getCoro().return(undefined as T);
} catch {
  this.settle('finished', undefined);
  return;
}
if (step.done) this.settle('finished', step.value);
else this.waitFor(step.value);
// END SOLUTION
