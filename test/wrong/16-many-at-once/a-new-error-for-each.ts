// Misconception: an error is its message
// File: gather.ts
// Caught by: 2. gather > passes on whatever was thrown
// Says: and not a copy or a description
// BEGIN SOLUTION 2
this.#left -= 1;
if (this.done()) return;
if (error !== null && !this.keepsErrors) this.settle('failed', new Error((error as Error).message));
else if (this.#left === 0) this.finish();
// END SOLUTION
