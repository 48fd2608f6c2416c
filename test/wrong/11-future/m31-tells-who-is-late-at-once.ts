// Misconception: M31 what is there can be told at once
// File: future.ts
// Caught by: 3. The list > tells who comes late, soon too
// Says: told by the queue like everybody else
// BEGIN REGION addDoneCallback
addDoneCallback(callback: (future: this) => void): void {
  if (this.done()) callback(this);
  else if (this.#callbacks === undefined) this.#callbacks = [callback];
  else this.#callbacks.push(callback);
}
// END REGION
