// Misconception: only an instance of Error is an error
// File: gather.ts
// Caught by: 2. gather > passes on whatever was thrown
// Says: takes only an `Error`
// BEGIN SOLUTION 2
this.#left -= 1;
if (this.done()) return;
if (error instanceof Error && !this.keepsErrors) this.settle('failed', error);
else if (this.#left === 0) this.finish();
// END SOLUTION
