// Misconception: nobody is on the list twice
// File: future.ts
// Caught by: 3. The list > strikes off every entry of the same callback, and says how many
// Says: may stand on the list more than once
// BEGIN REGION addDoneCallback
addDoneCallback(callback: (future: this) => void): void {
  if (this.done()) this.tell(callback);
  else this.#callbacks = [...new Set([...(this.#callbacks ?? []), callback])];
}
// END REGION
