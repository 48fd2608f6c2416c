// Misconception: an error is passed on in another error
// File: future.ts
// Caught by: 2. The box > keeps an error
// Says: `result` throws the error
// BEGIN REGION result
result(): T {
  if (this.#state === 'pending') throw new InvalidStateError('Result is not set.');
  if (this.#state !== 'finished') throw new Error(String(this.#outcome));
  return this.#outcome as T;
}
// END REGION
