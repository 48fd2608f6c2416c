// Misconception: a cancel is what is not an error
// File: is-cancelled.ts
// Caught by: 5. isCancelled > knows a cancel by its class
// Says: ask for the class
// BEGIN SOLUTION 5
return !(error instanceof CancelledError);
// END SOLUTION
