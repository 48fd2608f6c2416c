// Misconception: there is a box at each step
// File: step-b.ts
// Caught by: 1. resumeB > begins the frame at the first step
// Says: At the first step there is no box yet
// BEGIN SOLUTION 1
const box = heard as Future<unknown>;
try {
  return frame.next(box.result());
} catch (error) {
  return frame.throw(error);
}
// END SOLUTION
