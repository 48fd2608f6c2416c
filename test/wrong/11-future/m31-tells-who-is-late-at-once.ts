// Misconception: M31 a result that is there can be told at once
// File: future.ts
// Caught by: 3. The list > tells a latecomer, soon too
// Says: Tell it by the loop like everybody else
// BEGIN REGION addDoneCallback
addDoneCallback(callback: (future: this) => void): void {
  if (this.done()) callback(this);
  else if (this.#callbacks === undefined) this.#callbacks = [callback];
  else this.#callbacks.push(callback);
}
// END REGION
