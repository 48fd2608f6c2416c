// Misconception: waking can wait until the caller has finished
// File: threadsafe-loop.ts
// Caught by: 2. callSoonThreadsafe > wakes a loop that sleeps
// Says: The call is made then
// BEGIN SOLUTION 2
const handle = this.callSoon(callback, ...args);
queueMicrotask(() => this.engine?.wake());
return handle;
// END SOLUTION
