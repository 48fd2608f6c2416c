// Misconception: M48 an error in a future is thrown where it is set
// File: unseen-errors.ts
// Caught by: 2. UnseenErrors > reports an error that nobody reads
// Says: report it when the loop is closed
// BEGIN SOLUTION 2
throw future.exception();
// END SOLUTION
