// Misconception: nobody waits for a box that is cancelled
// File: future.ts
// Caught by: 3. The list > tells of an error and of a cancellation, too
// Says: whichever way
// BEGIN SOLUTION 3
this.#callbacks = undefined;
if (this.cancelled()) return;
for (const callback of callbacks) this.#tell(callback);
// END SOLUTION
