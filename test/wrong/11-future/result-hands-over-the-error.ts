// Misconception: an error is a kind of result
// File: future.ts
// Caught by: 2. The box > keeps an error
// Says: `result` throws the error
// BEGIN SOLUTION 2
if (this.#state === 'pending') throw new InvalidStateError('Result is not set.');
return this.#outcome as T;
// END SOLUTION
