// Misconception: `run` lets the others finish
// File: run.ts
// Caught by: 3. run > cancels what is left over
// Says: Without a cancel she works on
// BEGIN SOLUTION 3
loop.runUntilComplete(allDone(left));
// END SOLUTION
