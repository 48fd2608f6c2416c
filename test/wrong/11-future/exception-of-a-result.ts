// Misconception: no error is `undefined`
// File: future.ts
// Caught by: 2. The box > keeps a result
// Says: `null` says that there is no error
// BEGIN REGION exception
exception(): unknown {
  if (this.#state === 'pending') throw new InvalidStateError('Exception is not set.');
  if (this.#state === 'cancelled') throw this.#outcome;
  return this.#state === 'failed' ? this.#outcome : undefined;
}
// END REGION
