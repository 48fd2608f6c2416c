// Misconception: an error ends the frame, so it is closed
// File: step-b.ts
// Caught by: 1. resumeB > throws an error in at the yield
// Says: its error belongs inside the frame
// BEGIN SOLUTION 1
let result: unknown;
try {
  result = heard?.result();
} catch (error) {
  frame.return(undefined as T);
  throw error;
}
return frame.next(result);
// END SOLUTION
