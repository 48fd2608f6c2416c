// Misconception: a delay is in milliseconds, as for `setTimeout`
// File: timed-loop.ts
// Caught by: 2. callLater > sets an alarm so many seconds from now
// Says: in seconds
// BEGIN SOLUTION 2
return this.callAt(this.time() + delay / 1000, callback, ...args);
// END SOLUTION
