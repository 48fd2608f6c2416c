// Misconception: callbacks are for results
// File: future.ts
// Caught by: 3. The list > tells of an error and of a cancellation, too
// Says: who waits has to hear how it ends
// BEGIN SOLUTION 3
this.#callbacks = undefined;
if (this.#state !== 'finished') return;
for (const callback of callbacks) this.tell(callback);
// END SOLUTION
