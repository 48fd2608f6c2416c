// Misconception: a new list changes the old one
// File: future.ts
// Caught by: 3. The list > strikes off every entry of the same callback, and says how many
// Says: struck off as often
// BEGIN REGION removeDoneCallback
removeDoneCallback(callback: (future: this) => void): number {
  const before = this.#callbacks ?? [];
  return before.length - before.filter((each) => each !== callback).length;
}
// END REGION
