// Misconception: M48 an error is thrown to the caller
// File: gather.ts
// Caught by: 2. gather > fails at once with the first error
// Says: the gathering future fails with that error
// BEGIN SOLUTION 2
this.#left -= 1;
if (this.done()) return;
if (error !== null && !this.keepsErrors) throw error;
if (this.#left === 0) this.finish();
// END SOLUTION
