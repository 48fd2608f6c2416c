// Misconception: a `catch` sees cancels only
// File: is-cancelled.ts
// Caught by: 5. isCancelled > knows a cancel by its class
// Says: ask for the class
// BEGIN SOLUTION 5
return error !== undefined;
// END SOLUTION
