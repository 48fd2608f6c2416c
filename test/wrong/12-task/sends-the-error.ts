// Misconception: an error comes back by the yield, as a value
// File: step-b.ts
// Caught by: 1. stepB > throws an error in at the yield
// Says: an error in the box is for the frame, at the `yield`
// BEGIN SOLUTION 1
let resume: () => IteratorResult<Future<unknown>, T>;
try {
  const result = heard?.result();
  resume = () => frame.next(result);
} catch (error) {
  resume = () => frame.next(error);
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
