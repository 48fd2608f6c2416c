// Misconception: M18 `return()` again and again ends every frame
// File: halt-task.ts
// Caught by: 6. HaltTask (stretch) > drives a finally that yields
// Says: The task is not done before the frame is
// BEGIN SOLUTION 6
let step: IteratorResult<Step, T>;
try {
  step = this.getCoro().return(undefined as T);
} catch (thrown) {
  this.settle('failed', thrown);
  return;
}
while (!step.done) step = this.getCoro().return(undefined as T);
this.settle('finished', step.value);
// END SOLUTION
