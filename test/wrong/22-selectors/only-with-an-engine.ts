// Misconception: without an engine there is nothing to do
// File: threadsafe-loop.ts
// Caught by: 2. callSoonThreadsafe > works on a loop with virtual time
// Says: only the call is left
// BEGIN SOLUTION 2
if (this.engine === null) return undefined as never;
const handle = this.callSoon(callback, ...args);
this.engine.wake();
return handle;
// END SOLUTION
