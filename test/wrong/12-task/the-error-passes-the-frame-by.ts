// Misconception: an error of what the frame waits for is the end of the frame
// File: step-b.ts
// Caught by: 1. stepB > throws an error in at the yield
// Says: A frame that catches it goes on
// BEGIN SOLUTION 1
if (heard?.cancelled()) {
  box.cancel();
  return;
}
if (heard && heard.exception() !== null) {
  box.setException(heard.exception());
  return;
}
const resume = () => frame.next(heard?.result());
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
