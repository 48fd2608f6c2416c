// Misconception: an error that comes out of a frame has to be caught at once
// File: step-b.ts
// Caught by: 1. resumeB > lets out what comes out of the frame
// Says: lets out an error
// BEGIN SOLUTION 1
try {
  return frame.next(heard?.result());
} catch (error) {
  try {
    return frame.throw(error);
  } catch {
    return { done: true, value: undefined as T };
  }
}
// END SOLUTION
