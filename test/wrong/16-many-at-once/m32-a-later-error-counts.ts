// Misconception: M32 the last error wins
// File: gather.ts
// Caught by: 2. gather > drops what comes after the first error
// Says: a future is filled only once
// BEGIN SOLUTION 2
this.#left -= 1;
if (this.done() && error === null) return;
if (error !== null && !this.keepsErrors) this.settle('failed', error);
else if (this.#left === 0) this.finish();
// END SOLUTION
