// Misconception: a cancel says why
// File: is-cancelled.ts
// Caught by: 5. isCancelled > knows a cancel by its class
// Says: ask for the class
// BEGIN SOLUTION 5
return error instanceof CancelledError && error.message !== '';
// END SOLUTION
