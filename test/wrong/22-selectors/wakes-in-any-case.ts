// Misconception: the loop is woken whatever happens
// File: threadsafe-loop.ts
// Caught by: 2. callSoonThreadsafe > refuses what callSoon refuses, and wakes nobody for it
// Says: no reason to wake the loop
// BEGIN SOLUTION 2
try {
  return this.callSoon(callback, ...args);
} finally {
  this.engine?.wake();
}
// END SOLUTION
