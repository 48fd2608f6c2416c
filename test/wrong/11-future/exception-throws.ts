// Misconception: an error is always thrown
// File: future.ts
// Caught by: 2. The box > keeps an error
// Says: `exception` returns it
// BEGIN REGION exception
exception(): unknown {
  if (this.#state === 'pending') throw new InvalidStateError('Exception is not set.');
  if (this.#state === 'finished') return null;
  throw this.#outcome;
}
// END REGION
