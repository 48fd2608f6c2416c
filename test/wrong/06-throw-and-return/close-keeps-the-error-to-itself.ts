// Misconception: an error of the cleaning up is of no interest
// Caught by: 3. closeFully > lets an error of the cleaning up out
// Says: an error in `finally` takes the place of the end
// BEGIN SOLUTION 3
try {
  let step = frame.return(value);
  while (!step.done) step = frame.next();
  return step.value;
} catch {
  return value;
}
// END SOLUTION
