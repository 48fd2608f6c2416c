// Misconception: the order of two lines makes no difference
// File: event-loop.ts
// Caught by: 2. callSoon > refuses what cannot be called
// Says: where it is handed in
// BEGIN SOLUTION 2
this.ready.push(handle);
this.checkCallback(callback, 'callSoon');
return handle;
// END SOLUTION
