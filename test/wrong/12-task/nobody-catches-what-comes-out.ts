// Misconception: an error of the frame is for whoever drives it
// File: step-b.ts
// Caught by: 1. stepB > fills the box with what comes out of the frame
// Says: it is not thrown at whoever calls the driver
// BEGIN SOLUTION 1
let resume: () => IteratorResult<Future<unknown>, T>;
try {
  const result = heard?.result();
  resume = () => frame.next(result);
} catch (error) {
  resume = () => frame.throw(error);
}
const step = resume();
if (step.done) box.setResult(step.value);
else step.value.addDoneCallback((future) => stepB(frame, box, future));
// END SOLUTION
