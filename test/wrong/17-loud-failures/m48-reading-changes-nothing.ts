// Misconception: M48 every error is reported
// File: unseen-errors.ts
// Caught by: 2. UnseenErrors > says nothing about an error that was read
// Says: nothing left to report
// BEGIN SOLUTION 2
this.#futures.add(future);
// END SOLUTION
// BEGIN SOLUTION 2
void future;
// END SOLUTION
