// Misconception: the oldest error is the one that was read
// File: unseen-errors.ts
// Caught by: 2. UnseenErrors > forgets only the future whose error was read
// Says: still hold errors
// BEGIN SOLUTION 2
this.#futures.add(future);
// END SOLUTION
// BEGIN SOLUTION 2
void future;
const [oldest] = this.#futures;
if (oldest !== undefined) this.#futures.delete(oldest);
// END SOLUTION
