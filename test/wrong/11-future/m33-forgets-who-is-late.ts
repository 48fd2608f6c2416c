// Misconception: M33 who comes when the box is full has missed it
// File: future.ts
// Caught by: 3. The list > tells who comes late, soon too
// Says: would wait for ever on a list
// BEGIN REGION addDoneCallback
addDoneCallback(callback: (future: this) => void): void {
  if (this.#callbacks === undefined) this.#callbacks = [callback];
  else this.#callbacks.push(callback);
}
// END REGION
