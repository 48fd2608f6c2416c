// Misconception: the clock begins at 0
// File: timed-loop.ts
// Caught by: 2. callLater > sets a timer for so many seconds from now
// Says: add it to `this.time()`
// BEGIN SOLUTION 2
return this.callAt(delay, callback, ...args);
// END SOLUTION
