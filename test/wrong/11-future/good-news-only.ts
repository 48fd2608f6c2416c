// Misconception: callbacks are for results
// File: future.ts
// Caught by: 3. The list > tells of every outcome
// Says: with an error
// BEGIN SOLUTION 3
this.#callbacks = undefined;
if (this.#state !== 'finished') return;
for (const callback of callbacks) this.tell(callback);
// END SOLUTION
