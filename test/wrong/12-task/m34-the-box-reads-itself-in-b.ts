// Misconception: M34 every box reads itself
// File: step-b.ts
// Caught by: 1. resumeB > sends the result when the box is full
// Says: Send the result
// BEGIN SOLUTION 1
return frame.next();
// END SOLUTION
