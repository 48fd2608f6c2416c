// Misconception: an answer is its value
// Caught by: 3. closeFully > gives back the value that the frame ended with
// Says: return the value that stands beside `done: true`
// BEGIN SOLUTION 3
let step = frame.return(value);
while (!step.done) step = frame.next();
return step as unknown as R;
// END SOLUTION
