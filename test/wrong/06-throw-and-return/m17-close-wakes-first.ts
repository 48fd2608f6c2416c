// Misconception: M17 return() runs `finally` only if the frame was woken, so wake it
// Caught by: 3. closeFully > wakes nobody who has not begun
// Says: to end a frame it need not have begun
// BEGIN SOLUTION 3
frame.next();
let step = frame.return(value);
while (!step.done) step = frame.next();
return step.value;
// END SOLUTION
