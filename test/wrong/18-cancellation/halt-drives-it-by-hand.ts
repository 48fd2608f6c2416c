// Misconception: what is closed is driven to its end
// File: halt-task.ts
// Caught by: 6. HaltTask (stretch) > drives a finally that yields
// Says: it waits for something
// BEGIN SOLUTION 6
let step: IteratorResult<Step, T>;
try {
  step = this.getCoro().return(undefined as T);
} catch (thrown) {
  this.settle('failed', thrown);
  return;
}
while (!step.done) step = this.getCoro().next();
this.settle('finished', step.value);
// END SOLUTION
