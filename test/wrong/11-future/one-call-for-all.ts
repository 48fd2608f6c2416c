// Misconception: one call in the queue is enough for all of them
// File: future.ts
// Caught by: 3. The list > makes a call of its own for each
// Says: the others are in the queue by themselves
// BEGIN SOLUTION 3
this.#callbacks = undefined;
this.#loop.callSoon(() => {
  for (const callback of callbacks) callback(this as never);
});
// END SOLUTION
