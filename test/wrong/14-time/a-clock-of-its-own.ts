// Misconception: there is one time, and `performance` has it
// File: timed-loop.ts
// Caught by: 2. callLater > sets an alarm so many seconds from now
// Says: the clock of the loop
// BEGIN SOLUTION 2
return this.callAt(performance.now() / 1000 + delay, callback, ...args);
// END SOLUTION
