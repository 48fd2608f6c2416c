// Misconception: the answer is how many are left
// File: future.ts
// Caught by: 3. The list > strikes off every entry of the same callback, and says how many
// Says: may stand on the list more than once
// BEGIN REGION removeDoneCallback
removeDoneCallback(callback: (future: this) => void): number {
  this.#callbacks = (this.#callbacks ?? []).filter((each) => each !== callback);
  return this.#callbacks.length;
}
// END REGION
