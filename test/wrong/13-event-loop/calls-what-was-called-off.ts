// Misconception: a cancelled call is taken out of the queue by the loop
// File: handle.ts
// Caught by: 2. callSoon > makes no call that was cancelled
// Says: check whether the call was cancelled
// BEGIN SOLUTION 2
try {
  this.call();
} catch (exception) {
  this.report(exception);
}
// END SOLUTION
