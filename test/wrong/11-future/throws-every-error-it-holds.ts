// Misconception: an error in the box was set by `setException`
// File: future.ts
// Caught by: 2. The box > keeps any result as it is
// Says: an `Error`
// BEGIN SOLUTION 2
if (this.#state === 'pending') throw new InvalidStateError('Result is not set.');
if (this.#outcome instanceof Error) throw this.#outcome;
return this.#outcome as T;
// END SOLUTION
