// Misconception: M50 when one is cancelled, all are
// File: gather.ts
// Caught by: 2. gather > fails when a child is cancelled, and is not cancelled itself
// Says: the others go on
// BEGIN SOLUTION 2
this.#left -= 1;
if (this.done()) return;
if (child.cancelled() && !this.keepsErrors) for (const each of this.children) each.cancel();
if (error !== null && !this.keepsErrors) this.settle('failed', error);
else if (this.#left === 0) this.finish();
// END SOLUTION
