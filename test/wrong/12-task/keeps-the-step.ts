// Misconception: to resume a frame is enough
// File: step-b.ts
// Caught by: 1. resumeB > begins the frame at the first step
// Says: return its step
// BEGIN SOLUTION 1
let result: unknown;
try {
  result = heard?.result();
} catch (error) {
  frame.throw(error);
}
frame.next(result);
return undefined as never;
// END SOLUTION
