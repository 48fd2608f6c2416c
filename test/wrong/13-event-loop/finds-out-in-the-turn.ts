// Misconception: that something cannot be called shows when it is called
// File: event-loop.ts
// Caught by: 2. callSoon > refuses what cannot be called
// Says: nobody knows any more where the call came from
// BEGIN SOLUTION 2
this.ready.push(handle);
return handle;
// END SOLUTION
