// Misconception: the compiler knows what is in the box
// File: future.ts
// Caught by: TS2322
// Says: Type 'unknown' is not assignable to type 'T'
// BEGIN SOLUTION 2
if (this.#state === 'pending') throw new InvalidStateError('Result is not set.');
if (this.#state !== 'finished') throw this.#outcome;
return this.#outcome;
// END SOLUTION
