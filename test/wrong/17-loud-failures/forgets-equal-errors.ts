// Misconception: an error that was read is known everywhere
// File: unseen-errors.ts
// Caught by: 2. UnseenErrors > tells two equal errors apart
// Says: remember the future, and not its error
// BEGIN SOLUTION 2
this.#futures.add(future);
// END SOLUTION
// BEGIN SOLUTION 2
this.#futures.delete(future);
for (const each of [...this.#futures]) if (String(each) === String(future)) this.#futures.delete(each);
// END SOLUTION
