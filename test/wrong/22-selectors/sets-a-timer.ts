// Misconception: a timer wakes the loop
// File: threadsafe-loop.ts
// Caught by: 2. callSoonThreadsafe > wakes a loop that sleeps
// Says: not when the timer goes off
// BEGIN SOLUTION 2
return this.callLater(0, callback, ...args);
// END SOLUTION
