// Misconception: an empty result means that there is an error
// File: gather.ts
// Caught by: 2. gather > gives every result, also an empty one
// Says: an empty result is not a missing one
// BEGIN SOLUTION 2
this.#left -= 1;
if (this.done()) return;
if (error !== null && !this.keepsErrors) this.settle('failed', error);
else if (this.#left === 0) this.finish();
// END SOLUTION
// BEGIN SOLUTION 2
return this.children.map((child) => child.result() || errorOf(child));
// END SOLUTION
