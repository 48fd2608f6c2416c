// Misconception: the coroutine is asked at its next step
// File: halt-task.ts
// Caught by: 6. HaltTask (stretch) > passes every catch
// Says: leaves by the `finally` blocks
// BEGIN SOLUTION 6
let step: IteratorResult<Step, T>;
try {
  step = this.getCoro().next();
} catch (thrown) {
  this.settle('failed', thrown);
  return;
}
if (step.done) this.settle('finished', step.value);
else this.waitFor(step.value);
// END SOLUTION
