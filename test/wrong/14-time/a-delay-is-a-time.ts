// Misconception: the clock begins at 0
// File: timed-loop.ts
// Caught by: 2. callLater > sets an alarm so many seconds from now
// Says: counts from the moment of the call
// BEGIN SOLUTION 2
return this.callAt(delay, callback, ...args);
// END SOLUTION
