// Misconception: one error that was read is enough
// File: unseen-errors.ts
// Caught by: 2. UnseenErrors > reports every error, in the order in which they came
// Says: failed first comes first
// BEGIN SOLUTION 2
this.#futures.add(future);
// END SOLUTION
// BEGIN SOLUTION 2
void future;
this.#futures.clear();
// END SOLUTION
