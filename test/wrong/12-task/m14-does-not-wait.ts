// Misconception: M14 whoever yields a box has waited for it
// File: step-b.ts
// Caught by: 1. stepB > takes the frame to its first yield
// Says: Result is not set
// BEGIN SOLUTION 1
let step = frame.next();
while (!step.done) step = frame.next(step.value.result());
box.setResult(step.value);
// END SOLUTION
