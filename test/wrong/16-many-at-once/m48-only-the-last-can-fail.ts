// Misconception: M48 the error of the last one is the error
// File: gather.ts
// Caught by: 2. gather > fails at once with the first error
// Says: the whole fails with that error
// BEGIN SOLUTION 2
this.#left -= 1;
if (this.done() || this.#left > 0) return;
if (error !== null && !this.#keepsErrors) this.settle('failed', error);
else this.finish();
// END SOLUTION
