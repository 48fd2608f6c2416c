// Misconception: one call in the queue is enough for all callbacks
// File: future.ts
// Caught by: 3. The list > makes a call of its own for each
// Says: Each callback is a call of its own
// BEGIN SOLUTION 3
this.#callbacks = undefined;
this.#loop.callSoon(() => {
  for (const callback of callbacks) callback(this as never);
});
// END SOLUTION
