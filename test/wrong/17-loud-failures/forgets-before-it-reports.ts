// Misconception: the list is emptied first
// File: unseen-errors.ts
// Caught by: 2. UnseenErrors > reports an error that nobody reads
// Says: report it when the loop is closed
// BEGIN SOLUTION 2
this.#futures.add(future);
// END SOLUTION
// BEGIN SOLUTION 2
this.#futures.delete(future);
// END SOLUTION
// BEGIN SOLUTION 2
this.#futures.clear();
for (const future of this.#futures) loop.callExceptionHandler(complaint(future));
// END SOLUTION
