// Misconception: M09 a frame has to be primed before it is sent something
// File: step-b.ts
// Caught by: 1. resumeB > sends the result when the box is full
// Says: resume the frame once
// BEGIN SOLUTION 1
let result: unknown;
try {
  result = heard?.result();
} catch (error) {
  return frame.throw(error);
}
if (heard) frame.next();
return frame.next(result);
// END SOLUTION
