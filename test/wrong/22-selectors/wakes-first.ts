// Misconception: the loop is woken, then it gets something to do
// File: threadsafe-loop.ts
// Caught by: 2. callSoonThreadsafe > wakes a loop that sleeps
// Says: first put it into the ready queue
// BEGIN SOLUTION 2
this.engine?.wake();
return this.callSoon(callback, ...args);
// END SOLUTION
