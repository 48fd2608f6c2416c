// Misconception: a child that comes too late need not be counted, nor one that comes in time
// File: gather.ts
// Caught by: 2. gather > is done when the last one is done
// Says: is called once for each child, and counts
// BEGIN SOLUTION 2
if (error === null) return;
this.#left -= 1;
if (this.done()) return;
if (error !== null && !this.keepsErrors) this.settle('failed', error);
else if (this.#left === 0) this.finish();
// END SOLUTION
