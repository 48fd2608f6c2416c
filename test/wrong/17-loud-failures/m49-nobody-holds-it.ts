// Misconception: M49 a task that nobody holds is gone, and its error with it
// File: unseen-errors.ts
// Caught by: 2. UnseenErrors > reports the error of a task
// Says: goes into its box
// BEGIN SOLUTION 2
if (!(future instanceof Task) || String(future).includes('cb=')) this.#futures.add(future);
// END SOLUTION
