// Misconception: M31 who asks for a call soon has it at once
// File: event-loop.ts
// Caught by: 2. callSoon > makes no call itself
// Says: soon is not now
// BEGIN SOLUTION 2
this.checkCallback(callback, 'callSoon');
handle.run();
return handle;
// END SOLUTION
