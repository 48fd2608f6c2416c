// Misconception: a result is truthy
// File: future.ts
// Caught by: 2. The box > keeps any result as it is
// Says: and not the value
// BEGIN REGION result
result(): T {
  if (this.#state === 'failed' || this.#state === 'cancelled') throw this.#outcome;
  if (!this.#outcome) throw new InvalidStateError('Result is not set.');
  return this.#outcome as T;
}
// END REGION
