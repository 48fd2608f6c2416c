// Misconception: M44 gather stops the others on an error
// File: gather.ts
// Caught by: 2. gather > lets the others go on
// Says: an error ends the wait, and not the work
// BEGIN SOLUTION 2
this.#left -= 1;
if (this.done()) return;
if (error !== null && !this.keepsErrors) {
  for (const each of this.children) each.cancel();
  this.settle('failed', error);
} else if (this.#left === 0) this.finish();
// END SOLUTION
