// Misconception: a value that is not there yet is `undefined`
// File: future.ts
// Caught by: 2. The box > has nothing in it at first
// Says: would say that it has
// BEGIN SOLUTION 2
if (this.#state === 'failed' || this.#state === 'cancelled') throw this.#outcome;
return this.#outcome as T;
// END SOLUTION
