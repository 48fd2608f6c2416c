// Misconception: M50 a cancelled child has no error
// File: gather.ts
// Caught by: 2. gather > fails when a child is cancelled, and is not cancelled itself
// Says: an error like any other
// BEGIN SOLUTION 2
this.#left -= 1;
if (this.done()) return;
if (error !== null && !child.cancelled() && !this.keepsErrors) this.settle('failed', error);
else if (this.#left === 0) this.finish();
// END SOLUTION
