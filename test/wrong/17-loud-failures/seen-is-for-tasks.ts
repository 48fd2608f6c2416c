// Misconception: only the error of a plain future can be read
// File: unseen-errors.ts
// Caught by: 2. UnseenErrors > says nothing about an error that was read
// Says: nothing left to report
// BEGIN SOLUTION 2
this.#futures.add(future);
// END SOLUTION
// BEGIN SOLUTION 2
if (!(future instanceof Task)) this.#futures.delete(future);
// END SOLUTION
