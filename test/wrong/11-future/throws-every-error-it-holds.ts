// Misconception: an error in the box must have been thrown in
// File: future.ts
// Caught by: 2. The box > keeps any result as it is
// Says: an error that somebody has found
// BEGIN SOLUTION 2
if (this.#state === 'pending') throw new InvalidStateError('Result is not set.');
if (this.#outcome instanceof Error) throw this.#outcome;
return this.#outcome as T;
// END SOLUTION
