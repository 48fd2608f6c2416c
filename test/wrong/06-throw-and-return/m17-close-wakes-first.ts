// Misconception: M17 return() runs `finally` only if the frame was woken, so wake it
// Caught by: 3. closeFully > does not wake a frame that has not begun
// Says: a frame can be ended before it has begun
// BEGIN SOLUTION 3
frame.next();
let step = frame.return(value);
while (!step.done) step = frame.next();
return step.value;
// END SOLUTION
