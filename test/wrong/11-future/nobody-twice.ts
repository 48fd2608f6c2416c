// Misconception: a callback is on the list once
// File: future.ts
// Caught by: 3. The list > takes a callback off the list as often as it is there, and says how often
// Says: may be on the list more than once
// BEGIN REGION addDoneCallback
addDoneCallback(callback: (future: this) => void): void {
  if (this.done()) this.tell(callback);
  else this.#callbacks = [...new Set([...(this.#callbacks ?? []), callback])];
}
// END REGION
