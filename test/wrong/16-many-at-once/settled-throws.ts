// Misconception: every child has a result
// File: gather.ts
// Caught by: 2. gather > takes an error for a result in gatherSettled
// Says: stands where the result would be
// BEGIN SOLUTION 2
this.#left -= 1;
if (this.done()) return;
if (error !== null && !this.keepsErrors) this.settle('failed', error);
else if (this.#left === 0) this.finish();
// END SOLUTION
// BEGIN SOLUTION 2
return this.children.map((child) => child.result());
// END SOLUTION
