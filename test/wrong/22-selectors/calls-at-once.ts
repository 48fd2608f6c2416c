// Misconception: the loop is asleep, so you can make the call yourself
// File: threadsafe-loop.ts
// Caught by: 2. callSoonThreadsafe > wakes a loop that sleeps
// Says: The call is made then
// BEGIN SOLUTION 2
callback(...args);
this.engine?.wake();
return this.callSoon(() => {});
// END SOLUTION
