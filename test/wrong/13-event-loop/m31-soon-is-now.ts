// Misconception: M31 soon is now
// File: event-loop.ts
// Caught by: 2. callSoon > makes the call in a turn, and not itself
// Says: soon is not now
// BEGIN SOLUTION 2
this.checkCallback(callback, 'callSoon');
handle.run();
return handle;
// END SOLUTION
