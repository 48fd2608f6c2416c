// Misconception: a cancelled box has no error, so the answer is null
// File: future.ts
// Caught by: 2. The box > can be cancelled
// Says: you are told that
// BEGIN REGION exception
exception(): unknown {
  if (this.#state === 'pending') throw new InvalidStateError('Exception is not set.');
  return this.#state === 'failed' ? this.#outcome : null;
}
// END REGION
