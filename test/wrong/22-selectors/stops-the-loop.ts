// Misconception: you wake a loop by stopping it
// File: threadsafe-loop.ts
// Caught by: 2. callSoonThreadsafe > wakes a loop that sleeps
// Says: then wake the loop
// BEGIN SOLUTION 2
const handle = this.callSoon(callback, ...args);
this.stop();
return handle;
// END SOLUTION
