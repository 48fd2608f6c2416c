// Misconception: only tasks fail
// File: unseen-errors.ts
// Caught by: 2. UnseenErrors > reports an error that nobody reads
// Says: report it when the loop is closed
// BEGIN SOLUTION 2
if (future instanceof Task) this.#futures.add(future);
// END SOLUTION
