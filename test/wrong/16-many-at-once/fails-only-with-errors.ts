// Misconception: a coroutine throws only errors
// File: gather.ts
// Caught by: 2. gather > passes on whatever was thrown
// Says: takes only an `Error`
// BEGIN SOLUTION 2
this.#left -= 1;
if (this.done()) return;
if (error !== null && !this.keepsErrors) this.setException(error);
else if (this.#left === 0) this.finish();
// END SOLUTION
