// Misconception: the last error is the one that matters
// File: unseen-errors.ts
// Caught by: 2. UnseenErrors > reports every error, in the order in which they came
// Says: failed first comes first
// BEGIN SOLUTION 2
this.#futures.clear();
this.#futures.add(future);
// END SOLUTION
