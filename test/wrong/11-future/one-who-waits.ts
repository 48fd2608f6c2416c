// Misconception: a box has one waiter
// File: future.ts
// Caught by: 3. The list > tells everybody, in the order of adding
// Says: may have many callbacks on it
// BEGIN REGION addDoneCallback
addDoneCallback(callback: (future: this) => void): void {
  if (this.done()) this.tell(callback);
  else this.#callbacks = [callback];
}
// END REGION
