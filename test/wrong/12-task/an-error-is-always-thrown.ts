// Misconception: an error is an error, wherever it lies
// File: step-b.ts
// Caught by: 1. stepB > sends what is in the box, whatever that is
// Says: that somebody has put there as a result is one too
// BEGIN SOLUTION 1
let resume: () => IteratorResult<Future<unknown>, T>;
try {
  const result = heard?.result();
  if (result instanceof Error) throw result;
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
else step.value.addDoneCallback((future) => stepB(frame, box, future));
// END SOLUTION
