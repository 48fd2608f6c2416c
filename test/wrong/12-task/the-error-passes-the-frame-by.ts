// Misconception: an error of what the frame waits for is the end of the frame
// File: step-b.ts
// Caught by: 1. resumeB > throws an error in at the yield
// Says: A frame that catches the error goes on
// BEGIN SOLUTION 1
return frame.next(heard?.result());
// END SOLUTION
