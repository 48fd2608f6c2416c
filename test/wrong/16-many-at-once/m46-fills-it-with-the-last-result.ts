// Misconception: M46 the result of the last one is the result
// File: gather.ts
// Caught by: 2. gather > gives the results in the order of the arguments
// Says: where its argument stood
// BEGIN SOLUTION 2
this.#left -= 1;
if (this.done()) return;
if (error !== null && !this.keepsErrors) this.settle('failed', error);
else if (this.#left === 0) this.settle('finished', child.result());
// END SOLUTION
