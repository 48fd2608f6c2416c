// Misconception: a result is taken out, as from a queue
// File: future.ts
// Caught by: 2. The box > keeps a result
// Says: as often as they look
// BEGIN SOLUTION 2
if (this.#state === 'pending') throw new InvalidStateError('Result is not set.');
const outcome = this.#outcome;
this.#outcome = undefined;
if (this.#state !== 'finished') throw outcome;
return outcome as T;
// END SOLUTION
