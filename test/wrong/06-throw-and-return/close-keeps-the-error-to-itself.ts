// Misconception: nobody needs an error of the cleaning up
// Caught by: 3. closeFully > lets an error of the cleaning up out
// Says: an error in `finally` comes out instead of a value
// BEGIN SOLUTION 3
try {
  let step = frame.return(value);
  while (!step.done) step = frame.next();
  return step.value;
} catch {
  return value;
}
// END SOLUTION
