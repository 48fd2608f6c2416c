// Misconception: M44 an error is a cancel of all
// File: gather.ts
// Caught by: 2. gather > fails at once with the first error
// Says: the gathering future fails with that error
// BEGIN SOLUTION 2
this.#left -= 1;
if (this.done()) return;
if (error !== null && !this.keepsErrors) this.cancel();
else if (this.#left === 0) this.finish();
// END SOLUTION
