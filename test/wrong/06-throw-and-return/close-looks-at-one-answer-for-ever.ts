// Misconception: an answer changes when the frame moves
// Caught by: 3. closeFully > looks at the newest answer
// Says: an answer that you keep does not change
// BEGIN SOLUTION 3
const step = frame.return(value);
while (!step.done) frame.next();
return step.value;
// END SOLUTION
