// Misconception: the loop is woken by a call
// File: threadsafe-loop.ts
// Caught by: 2. callSoonThreadsafe > wakes a loop that sleeps
// Says: then wake the loop
// BEGIN SOLUTION 2
this.callSoon(() => this.engine?.wake());
return this.callSoon(callback, ...args);
// END SOLUTION
