// Misconception: an error is a result like any other
// File: gather.ts
// Caught by: 2. gather > fails at once with the first error
// Says: the gathering future fails with that error
// BEGIN SOLUTION 2
this.#left -= 1;
if (this.done()) return;
if (this.#left === 0) this.finish();
void error;
// END SOLUTION
