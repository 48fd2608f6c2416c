// Misconception: `callLater` is like a call that returns nothing
// File: timed-loop.ts
// Caught by: 2. callLater > returns the timer
// Says: needs the handle
// BEGIN SOLUTION 2
this.callAt(this.time() + delay, callback, ...args);
return undefined as unknown as TimerHandle;
// END SOLUTION
