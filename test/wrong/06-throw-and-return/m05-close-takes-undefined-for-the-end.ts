// Misconception: M05 `undefined` is the end
// Caught by: 3. closeFully > goes on until the frame says done
// Says: only when an answer says `done: true`
// BEGIN SOLUTION 3
let step = frame.return(value);
while (!step.done && step.value !== undefined) step = frame.next();
return step.done ? step.value : value;
// END SOLUTION
