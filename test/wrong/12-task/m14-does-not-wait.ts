// Misconception: M14 what is yielded can be read at once
// File: step-b.ts
// Caught by: 1. resumeB > begins the frame at the first step
// Says: At the first step there is no box yet
// BEGIN SOLUTION 1
let step = frame.next();
while (!step.done) step = frame.next(step.value.result());
return step;
// END SOLUTION
