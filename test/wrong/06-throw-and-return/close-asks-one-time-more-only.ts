// Misconception: a `finally` yields once at most
// Caught by: 3. closeFully > goes on until the frame says done
// Says: only when an answer says `done: true`
// BEGIN SOLUTION 3
let step = frame.return(value);
if (!step.done) step = frame.next();
return step.done ? step.value : value;
// END SOLUTION
