// Misconception: M14 to yield a box is to have waited for it
// File: step-b.ts
// Caught by: 1. resumeB > begins the frame at the first step
// Says: resume the frame once
// BEGIN SOLUTION 1
let step = frame.next(heard?.result());
while (!step.done) step = frame.next(step.value);
return step;
// END SOLUTION
