// Misconception: M41 a negative delay is an error
// File: timed-loop.ts
// Caught by: 2. callLater > takes fractions of a millisecond, and times that are past
// Says: take the number as it is
// BEGIN SOLUTION 2
if (delay < 0) throw new RangeError('a delay cannot be negative');
return this.callAt(this.time() + delay, callback, ...args);
// END SOLUTION
