// Misconception: a clean-up takes one turn
// File: halt-task.ts
// Caught by: 6. HaltTask (stretch) > drives a finally that yields
// Says: resumed when its time has come
// BEGIN SOLUTION 6
let step: IteratorResult<Step, T>;
try {
  step = this.getCoro().return(undefined as T);
} catch (thrown) {
  this.settle('failed', thrown);
  return;
}
if (step.done) this.settle('finished', step.value);
else this.getLoop().callSoon(this.wakeup);
// END SOLUTION
