// Misconception: M18 return() must be repeated until it is obeyed
// Caught by: 3. closeFully > lets finally run to its last line
// Says: a second `return()` lands at the `yield` in `finally`
// BEGIN SOLUTION 3
let step = frame.return(value);
while (!step.done) step = frame.return(value);
return step.value;
// END SOLUTION
