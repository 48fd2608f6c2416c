// Misconception: M33 a full box has no list to be put on
// File: future.ts
// Caught by: 3. The list > tells who comes late, soon too
// Says: invalid state
// BEGIN REGION addDoneCallback
addDoneCallback(callback: (future: this) => void): void {
  if (this.done()) throw new InvalidStateError('invalid state');
  else if (this.#callbacks === undefined) this.#callbacks = [callback];
  else this.#callbacks.push(callback);
}
// END REGION
