// Misconception: a delay is in milliseconds, as for `setTimeout`
// File: timed-loop.ts
// Caught by: 2. callLater > sets a timer for so many seconds from now
// Says: add it to `this.time()`
// BEGIN SOLUTION 2
return this.callAt(this.time() + delay / 1000, callback, ...args);
// END SOLUTION
