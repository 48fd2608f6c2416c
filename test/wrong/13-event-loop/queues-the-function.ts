// Misconception: the ready queue holds functions
// File: event-loop.ts
// Caught by: 2. callSoon > makes the call in a turn, and not itself
// Says: soon is not now
// BEGIN SOLUTION 2
this.checkCallback(callback, 'callSoon');
this.ready.push(callback as unknown as Handle);
return handle;
// END SOLUTION
