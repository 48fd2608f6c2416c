// Misconception: M11 what was yielded is what comes back
// File: step-b.ts
// Caught by: 1. stepB > tells the frame what was in the box, soon after it was filled
// Says: wants what is in it, not the box
// BEGIN SOLUTION 1
let resume: () => IteratorResult<Future<unknown>, T>;
try {
  const result = heard?.result();
  resume = () => frame.next(heard);
} catch (error) {
  resume = () => frame.throw(error);
}
let step: IteratorResult<Future<unknown>, T>;
try {
  step = resume();
} catch (error) {
  box.setException(error);
  return;
}
if (step.done) box.setResult(step.value);
else step.value.addDoneCallback((future) => stepB(frame, box, future));
// END SOLUTION
