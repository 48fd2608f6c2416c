// Misconception: one error that was read is enough
// File: unseen-errors.ts
// Caught by: 2. UnseenErrors > forgets only the future whose error was read
// Says: still hold errors
// BEGIN SOLUTION 2
this.#futures.add(future);
// END SOLUTION
// BEGIN SOLUTION 2
void future;
this.#futures.clear();
// END SOLUTION
