// Misconception: a box that has failed has nothing to send
// File: step-b.ts
// Caught by: 1. resumeB > throws an error in at the yield
// Says: its error belongs inside the frame
// BEGIN SOLUTION 1
let result: unknown;
try {
  result = heard?.result();
} catch {
  return frame.next();
}
return frame.next(result);
// END SOLUTION
