// Misconception: what is there need not be waited for, and the caller will not mind
// File: step-b.ts
// Caught by: 1. stepB > is told by a full box, too
// Says: does not go on in the middle of a call
// BEGIN SOLUTION 1
let resume: () => IteratorResult<Future<unknown>, T>;
try {
  const result = heard?.result();
  resume = () => frame.next(result);
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
else if (step.value.done()) stepB(frame, box, step.value);
else step.value.addDoneCallback((future) => stepB(frame, box, future));
// END SOLUTION
