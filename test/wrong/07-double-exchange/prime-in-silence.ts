// Misconception: an error while priming is nobody's business
// Caught by: 2. prime > lets out an error from above the first yield
// Says: the caller has to learn of it
// BEGIN SOLUTION 2
try {
  listener.next();
} catch {
  // it cannot hear anyway
}
return listener;
// END SOLUTION
