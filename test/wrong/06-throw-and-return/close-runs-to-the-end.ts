// Misconception: ending a frame means running it until it is done
// Caught by: 3. closeFully > gives back the value that the frame ended with
// Says: lets the body run to its own end
// BEGIN SOLUTION 3
let step = frame.next();
while (!step.done) step = frame.next();
return step.value ?? value;
// END SOLUTION
