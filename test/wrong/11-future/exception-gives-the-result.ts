// Misconception: there is one outcome, and both give it
// File: future.ts
// Caught by: 2. The box > keeps a result
// Says: no error is what `null` says
// BEGIN REGION exception
exception(): unknown {
  if (this.#state === 'pending') throw new InvalidStateError('Exception is not set.');
  if (this.#state === 'cancelled') throw this.#outcome;
  return this.#outcome;
}
// END REGION
