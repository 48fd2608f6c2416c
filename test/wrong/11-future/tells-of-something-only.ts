// Misconception: a result of nothing is not told
// File: future.ts
// Caught by: 3. The list > tells of every outcome
// Says: with a value, whatever it is
// BEGIN SOLUTION 3
this.#callbacks = undefined;
if (!this.#outcome && this.#state === 'finished') return;
for (const callback of callbacks) this.tell(callback);
// END SOLUTION
