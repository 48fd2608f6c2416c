// Misconception: `callSoon` is like `setTimeout` with nothing to keep
// File: event-loop.ts
// Caught by: 2. callSoon > returns the handle
// Says: needs the handle
// BEGIN SOLUTION 2
this.checkCallback(callback, 'callSoon');
this.ready.push(handle);
return undefined as unknown as Handle;
// END SOLUTION
