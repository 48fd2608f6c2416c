// Misconception: a clock has milliseconds
// File: timed-loop.ts
// Caught by: 2. callLater > takes fractions of a millisecond, and times that are past
// Says: take the number as it is
// BEGIN SOLUTION 2
return this.callAt(this.time() + Math.round(delay * 1000) / 1000, callback, ...args);
// END SOLUTION
