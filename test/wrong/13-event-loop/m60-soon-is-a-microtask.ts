// Misconception: M60 soon is when JavaScript has its next microtask
// File: event-loop.ts
// Caught by: 2. callSoon > makes no call itself
// Says: the call is made in a turn
// BEGIN SOLUTION 2
this.checkCallback(callback, 'callSoon');
queueMicrotask(() => handle.run());
return handle;
// END SOLUTION
