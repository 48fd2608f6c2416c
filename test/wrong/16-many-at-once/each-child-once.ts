// Misconception: a list has each result once
// File: gather.ts
// Caught by: 2. gather > gives a result twice, when its coroutine is passed twice
// Says: once for each argument
// BEGIN SOLUTION 2
this.#left -= 1;
if (this.done()) return;
if (error !== null && !this.keepsErrors) this.settle('failed', error);
else if (this.#left === 0) this.finish();
// END SOLUTION
// BEGIN SOLUTION 2
return [...new Set(this.children)].map(resultOrError);
// END SOLUTION
