// Misconception: gatherSettled fails with the first error
// File: gather.ts
// Caught by: 2. gather > takes an error for a result in gatherSettled
// Says: waits for all of them, whatever happens
// BEGIN SOLUTION 2
this.#left -= 1;
if (this.done()) return;
if (error !== null) this.settle('failed', error);
else if (this.#left === 0) this.finish();
// END SOLUTION
