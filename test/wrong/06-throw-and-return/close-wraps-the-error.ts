// Misconception: the caller needs to know that closing failed, and not why
// Caught by: 3. closeFully > lets an error of the cleaning up out
// Says: must get that same error
// BEGIN SOLUTION 3
try {
  let step = frame.return(value);
  while (!step.done) step = frame.next();
  return step.value;
} catch (error) {
  throw new Error((error as Error).message);
}
// END SOLUTION
