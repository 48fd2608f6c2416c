// Misconception: there is a result when it is not `undefined`
// File: future.ts
// Caught by: 2. The box > keeps any result as it is
// Says: The state says whether there is a result
// BEGIN SOLUTION 2
if (this.#outcome === undefined) throw new InvalidStateError('Result is not set.');
if (this.#state !== 'finished') throw this.#outcome;
return this.#outcome as T;
// END SOLUTION
