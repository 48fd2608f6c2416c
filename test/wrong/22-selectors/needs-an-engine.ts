// Misconception: every loop has an engine
// File: threadsafe-loop.ts
// Caught by: 2. callSoonThreadsafe > works on a loop with virtual time
// Says: `this.engine` is null
// BEGIN SOLUTION 2
const handle = this.callSoon(callback, ...args);
(this.engine as Engine).wake();
return handle;
// END SOLUTION
