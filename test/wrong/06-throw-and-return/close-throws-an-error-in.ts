// Misconception: an error ends a frame for certain
// Caught by: 3. closeFully > gives back the value that the frame ended with
// Says: return the value that stands beside `done: true`
// BEGIN SOLUTION 3
let step = frame.throw(new Error('close'));
while (!step.done) step = frame.next();
return step.value;
// END SOLUTION
