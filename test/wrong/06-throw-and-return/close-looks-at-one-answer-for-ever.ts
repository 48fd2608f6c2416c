// Misconception: an answer changes when the frame moves
// Caught by: 3. closeFully > stays until the frame says done
// Says: until an answer says `done: true`
// BEGIN SOLUTION 3
const step = frame.return(value);
while (!step.done) frame.next();
return step.value;
// END SOLUTION
