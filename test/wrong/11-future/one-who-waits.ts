// Misconception: a box has one who waits for it
// File: future.ts
// Caught by: 3. The list > tells everybody, in the order in which they came
// Says: each on it has its call
// BEGIN REGION addDoneCallback
addDoneCallback(callback: (future: this) => void): void {
  if (this.done()) this.tell(callback);
  else this.#callbacks = [callback];
}
// END REGION
