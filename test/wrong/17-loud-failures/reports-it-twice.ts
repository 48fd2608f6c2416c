// Misconception: a report has to be loud
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
for (const future of [...this.#futures]) {
  loop.callExceptionHandler(complaint(future));
  loop.callExceptionHandler(complaint(future));
}
this.#futures.clear();
// END SOLUTION
