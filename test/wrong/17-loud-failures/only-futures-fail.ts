// Misconception: the error of a task goes to the loop
// File: unseen-errors.ts
// Caught by: 2. UnseenErrors > reports the error of a task
// Says: goes into its box
// BEGIN SOLUTION 2
if (!(future instanceof Task)) this.#futures.add(future);
// END SOLUTION
