// Misconception: the latest error comes first
// File: unseen-errors.ts
// Caught by: 2. UnseenErrors > reports every error, in the order in which they came
// Says: failed first comes first
// BEGIN SOLUTION 2
this.#futures.add(future);
// END SOLUTION
// BEGIN SOLUTION 2
this.#futures.delete(future);
// END SOLUTION
// BEGIN SOLUTION 2
for (const future of [...this.#futures].reverse()) loop.callExceptionHandler(complaint(future));
this.#futures.clear();
// END SOLUTION
