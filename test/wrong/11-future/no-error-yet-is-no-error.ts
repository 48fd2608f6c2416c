// Misconception: no error yet is no error
// File: future.ts
// Caught by: 2. The box > has nothing in it at first
// Says: An empty box has no result and no error
// BEGIN REGION exception
exception(): unknown {
  if (this.#state === 'cancelled') throw this.#outcome;
  return this.#state === 'failed' ? this.#outcome : null;
}
// END REGION
