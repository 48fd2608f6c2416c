// Misconception: a latecomer is told, and goes on the list like everybody
// File: future.ts
// Caught by: 3. The list > leaves the calls alone that are in the queue
// Says: the list is empty, and stays empty
// BEGIN REGION addDoneCallback
addDoneCallback(callback: (future: this) => void): void {
  if (this.done()) this.tell(callback);
  if (this.#callbacks === undefined) this.#callbacks = [callback];
  else this.#callbacks.push(callback);
}
// END REGION
