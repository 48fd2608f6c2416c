// Misconception: a frame that has ended needs nothing more
// File: halt-task.ts
// Caught by: 6. HaltTask (stretch) > cancels the task
// Says: all who wait for the task get a `CancelledError`
// BEGIN SOLUTION 6
let step: IteratorResult<Step, T>;
try {
  step = this.getCoro().return(undefined as T);
} catch (thrown) {
  this.settle('failed', thrown);
  return;
}
if (!step.done) this.waitFor(step.value);
// END SOLUTION
