// Misconception: M48 a task reports its own error
// File: unseen-errors.ts
// Caught by: 2. UnseenErrors > reports the error of a task
// Says: goes into its box
// BEGIN SOLUTION 2
this.#futures.add(future);
// END SOLUTION
// BEGIN SOLUTION 2
this.#futures.delete(future);
// END SOLUTION
// BEGIN SOLUTION 2
for (const future of this.#futures) if (!(future instanceof Task)) loop.callExceptionHandler(complaint(future));
this.#futures.clear();
// END SOLUTION
