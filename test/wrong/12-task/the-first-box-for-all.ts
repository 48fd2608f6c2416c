// Misconception: a frame waits for one box
// File: step-b.ts
// Caught by: 1. stepB > waits for the box that the frame has yielded, and for no other
// Says: after each step, wait for what this step has handed out
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
else (heard ?? step.value).addDoneCallback((future) => stepB(frame, box, future));
// END SOLUTION
