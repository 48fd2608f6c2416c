// Misconception: a cancel says that it is one
// File: is-cancelled.ts
// Caught by: 5. isCancelled > knows a cancel by its class
// Says: ask for the class
// BEGIN SOLUTION 5
return String((error as Error | undefined)?.message).includes('Cancelled');
// END SOLUTION
