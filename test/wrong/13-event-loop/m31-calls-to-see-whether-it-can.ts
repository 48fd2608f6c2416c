// Misconception: M31 to see whether something can be called is to call it
// File: event-loop.ts
// Caught by: 2. callSoon > makes no call itself
// Says: soon is not now
// BEGIN SOLUTION 2
this.checkCallback(callback, 'callSoon');
callback(...args);
this.ready.push(handle);
return handle;
// END SOLUTION
