// Misconception: M48 an error in a task is its own business
// File: gather.ts
// Caught by: 2. gather > fails at once with the first error
// Says: the gathering future fails with that error
// BEGIN SOLUTION 2
this.#left -= 1;
if (this.done()) return;
if (error !== null && !this.keepsErrors) return;
if (this.#left === 0) this.finish();
// END SOLUTION
