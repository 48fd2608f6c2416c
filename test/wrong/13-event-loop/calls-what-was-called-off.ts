// Misconception: a cancelled call is taken out of the queue by somebody else
// File: handle.ts
// Caught by: 2. callSoon > can be called off
// Says: no call is made
// BEGIN SOLUTION 2
try {
  this.call();
} catch (exception) {
  this.tell(exception);
}
// END SOLUTION
