// Misconception: a cancellation is an error like others
// File: future.ts
// Caught by: 2. The box > can be cancelled
// Says: both throw a `CancelledError`
// BEGIN REGION exception
exception(): unknown {
  if (this.#state === 'pending') throw new InvalidStateError('Exception is not set.');
  return this.#state === 'finished' ? null : this.#outcome;
}
// END REGION
