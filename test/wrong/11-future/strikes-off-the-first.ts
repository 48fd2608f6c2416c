// Misconception: there is one entry to strike off
// File: future.ts
// Caught by: 3. The list > strikes off every entry of the same callback, and says how many
// Says: is called as often, and struck off as often
// BEGIN REGION removeDoneCallback
removeDoneCallback(callback: (future: this) => void): number {
  const index = this.#callbacks?.indexOf(callback) ?? -1;
  if (index === -1) return 0;
  this.#callbacks?.splice(index, 1);
  return 1;
}
// END REGION
