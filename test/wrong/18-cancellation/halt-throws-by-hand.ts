// Misconception: `throw()` is the door for those who have to leave
// File: halt-task.ts
// Caught by: 6. HaltTask (stretch) > passes every catch
// Says: leaves by the `finally` blocks
// BEGIN SOLUTION 6
let step: IteratorResult<Step, T>;
try {
  step = this.getCoro().throw(new CancelledError('halted'));
} catch (thrown) {
  this.settle('failed', thrown);
  return;
}
if (step.done) this.settle('finished', step.value);
else this.waitFor(step.value);
// END SOLUTION
