// Misconception: M41 a negative delay is a delay of 0
// File: timed-loop.ts
// Caught by: 2. callLater > takes fractions of a millisecond, and times that are past
// Says: take the number as it is
// BEGIN SOLUTION 2
return this.callAt(this.time() + Math.max(0, delay), callback, ...args);
// END SOLUTION
