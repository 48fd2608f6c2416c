// Misconception: M48 an error is printed as soon as it comes
// File: unseen-errors.ts
// Caught by: 2. UnseenErrors > reports an error that nobody reads
// Says: report it when the loop is closed
// BEGIN SOLUTION 2
console.error(future.exception());
// END SOLUTION
