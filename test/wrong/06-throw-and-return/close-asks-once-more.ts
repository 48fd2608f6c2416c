// Misconception: M05 the value of the end can be fetched later
// Caught by: 3. closeFully > gives back the value that the frame ended with
// Says: One call more gets `undefined`
// BEGIN SOLUTION 3
frame.return(value);
let step = frame.next();
while (!step.done) step = frame.next();
return step.value;
// END SOLUTION
