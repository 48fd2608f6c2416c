// Misconception: one child is enough
// File: gather.ts
// Caught by: 2. gather > is done when the last one is done
// Says: is called once for each child, and counts
// BEGIN SOLUTION 2
this.#left -= 1;
if (this.done()) return;
if (error !== null && !this.keepsErrors) this.settle('failed', error);
else this.finish();
// END SOLUTION
