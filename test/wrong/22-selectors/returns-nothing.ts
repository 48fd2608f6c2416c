// Misconception: a call from another thread cannot be cancelled
// File: threadsafe-loop.ts
// Caught by: 2. callSoonThreadsafe > returns a handle that cancels the call
// Says: the caller gets the handle
// BEGIN SOLUTION 2
this.callSoon(callback, ...args);
this.engine?.wake();
return undefined as never;
// END SOLUTION
