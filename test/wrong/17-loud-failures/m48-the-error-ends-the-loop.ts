// Misconception: M48 an error in a task ends the program
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
for (const future of this.#futures) throw future.exception();
void loop;
// END SOLUTION
