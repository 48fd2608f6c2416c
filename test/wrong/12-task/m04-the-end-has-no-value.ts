// Misconception: M04 what a frame returns does not count
// File: step-b.ts
// Caught by: 1. resumeB > lets out what comes out of the frame
// Says: returns the step of the frame as it is
// BEGIN SOLUTION 1
let result: unknown;
try {
  result = heard?.result();
} catch (error) {
  return frame.throw(error);
}
const step = frame.next(result);
return step.done ? { done: true, value: result as T } : step;
// END SOLUTION
