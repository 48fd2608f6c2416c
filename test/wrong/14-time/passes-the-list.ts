// Misconception: a list of arguments is an argument
// File: timed-loop.ts
// Caught by: 2. callLater > remembers what to call, and with which arguments
// Says: pass on all of them
// BEGIN SOLUTION 2
return this.callAt(this.time() + delay, callback as (args: A) => void, args);
// END SOLUTION
