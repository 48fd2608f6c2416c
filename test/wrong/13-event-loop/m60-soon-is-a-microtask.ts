// Misconception: M60 soon is when JavaScript has its next microtask
// File: event-loop.ts
// Caught by: 2. callSoon > makes the call in a turn, and not itself
// Says: soon is not now
// BEGIN SOLUTION 2
this.checkCallback(callback, 'callSoon');
queueMicrotask(() => handle.run());
return handle;
// END SOLUTION
