// Misconception: plain futures come first
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
const isTask = (future: Future<unknown>): number => (future instanceof Task ? 1 : 0);
for (const future of [...this.#futures].sort((a, b) => isTask(a) - isTask(b))) loop.callExceptionHandler(complaint(future));
this.#futures.clear();
// END SOLUTION
