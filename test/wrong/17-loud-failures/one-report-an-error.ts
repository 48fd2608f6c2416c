// Misconception: the same error is reported once
// File: unseen-errors.ts
// Caught by: 2. UnseenErrors > tells two equal errors apart
// Says: remember the future, and not its error
// BEGIN SOLUTION 2
for (const each of this.#futures) if (String(each) === String(future)) return;
this.#futures.add(future);
// END SOLUTION
