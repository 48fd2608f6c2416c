// Misconception: the loop notices its ready queue by itself
// File: threadsafe-loop.ts
// Caught by: 2. callSoonThreadsafe > wakes a loop that sleeps
// Says: then wake the loop
// BEGIN SOLUTION 2
return this.callSoon(callback, ...args);
// END SOLUTION
