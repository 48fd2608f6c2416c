// Misconception: M48 an error that nobody catches is printed by itself
// File: unseen-errors.ts
// Caught by: 2. UnseenErrors > reports an error that nobody reads
// Says: report it when the loop is closed
// BEGIN SOLUTION 2
void future;
// END SOLUTION
