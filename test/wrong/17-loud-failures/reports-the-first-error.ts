// Misconception: the first error is the one that matters
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
const [first] = this.#futures;
if (first !== undefined) loop.callExceptionHandler(complaint(first));
this.#futures.clear();
// END SOLUTION
