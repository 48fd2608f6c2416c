// Misconception: callSoon takes the arguments as a list
// File: threadsafe-loop.ts
// Caught by: 2. callSoonThreadsafe > makes the call with its arguments, in a turn
// Says: with the arguments that were given
// BEGIN SOLUTION 2
const handle = this.callSoon(callback as (...args: never) => void, args as never);
this.engine?.wake();
return handle;
// END SOLUTION
