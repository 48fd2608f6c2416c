// Misconception: a handle is a receipt, and any copy will do
// File: event-loop.ts
// Caught by: 2. callSoon > can be called off
// Says: the one that stands in the queue
// BEGIN SOLUTION 2
this.checkCallback(callback, 'callSoon');
this.ready.push(handle);
return new Handle(callback, args, this);
// END SOLUTION
