// Misconception: a cancelled box holds no error
// File: step-b.ts
// Caught by: 1. stepB > throws an error in at the yield
// Says: a cancelled box holds an error too
// BEGIN SOLUTION 1
const resume = () => {
  const error = heard?.exception() ?? null;
  return error === null ? frame.next(heard?.result()) : frame.throw(error as Error);
};
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
