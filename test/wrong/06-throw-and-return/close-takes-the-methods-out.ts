// Misconception: a method knows its object wherever it goes
// Caught by: 3. closeFully > calls return() and next() on the frame
// Says: they have lost their `this`
// BEGIN SOLUTION 3
const { next } = frame;
let step = frame.return(value);
while (!step.done) step = next();
return step.value;
// END SOLUTION
