// Misconception: an empty result is no result
// File: step-b.ts
// Caught by: 1. stepB > sends what is in the box, whatever that is
// Says: an empty one is a result
// BEGIN SOLUTION 1
let resume: () => IteratorResult<Future<unknown>, T>;
try {
  const result = heard?.result();
  resume = () => (result ? frame.next(result) : frame.next());
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
