// Misconception: M48 somebody else prints the error
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
void loop;
this.#futures.clear();
// END SOLUTION
