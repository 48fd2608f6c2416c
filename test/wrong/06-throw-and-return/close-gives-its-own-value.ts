// Misconception: return(v) ends with v
// Caught by: 3. closeFully > leaves the last word to the frame
// Says: replaces the value that you gave
// BEGIN SOLUTION 3
let step = frame.return(value);
while (!step.done) step = frame.next();
return value;
// END SOLUTION
