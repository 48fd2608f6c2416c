// Misconception: M33 a latecomer has missed it
// File: future.ts
// Caught by: 3. The list > tells a latecomer, soon too
// Says: would wait for ever
// BEGIN REGION addDoneCallback
addDoneCallback(callback: (future: this) => void): void {
  if (this.#callbacks === undefined) this.#callbacks = [callback];
  else this.#callbacks.push(callback);
}
// END REGION
