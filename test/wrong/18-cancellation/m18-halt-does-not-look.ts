// Misconception: M18 a frame that was closed has ended
// File: halt-task.ts
// Caught by: 6. HaltTask (stretch) > drives a finally that yields
// Says: then `done` is false
// BEGIN SOLUTION 6
let step: IteratorResult<Step, T>;
try {
  step = this.getCoro().return(undefined as T);
} catch (thrown) {
  this.settle('failed', thrown);
  return;
}
this.settle('finished', step.value);
// END SOLUTION
