// Misconception: M35 to drive a frame is to put it into the queue
// File: step-b.ts
// Caught by: 1. stepB > takes the frame to its first yield
// Says: a step begins at once
// BEGIN SOLUTION 1
function take(heard?: Future<unknown>): void {
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
  else step.value.addDoneCallback((future) => take(future));
}
if (heard) take(heard);
else box.getLoop().callSoon(() => take());
// END SOLUTION
