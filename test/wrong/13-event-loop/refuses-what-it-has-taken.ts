// Misconception: the order of check and push makes no difference
// File: event-loop.ts
// Caught by: 2. callSoon > leaves nothing in the queue when it refuses
// Says: check first, then push
// BEGIN SOLUTION 2
this.ready.push(handle);
this.checkCallback(callback, 'callSoon');
return handle;
// END SOLUTION
