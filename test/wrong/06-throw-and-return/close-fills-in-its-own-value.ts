// Misconception: a frame that ends with `undefined` has left the value as it was
// Caught by: 3. closeFully > leaves the last word to the frame
// Says: also when it returns `undefined`
// BEGIN SOLUTION 3
let step = frame.return(value);
while (!step.done) step = frame.next();
return step.value ?? value;
// END SOLUTION
