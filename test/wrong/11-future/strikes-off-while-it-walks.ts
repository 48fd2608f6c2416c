// Misconception: a list can be shortened while you walk over it
// File: future.ts
// Caught by: 3. The list > strikes off every entry of the same callback, and says how many
// Says: struck off as often
// BEGIN REGION removeDoneCallback
removeDoneCallback(callback: (future: this) => void): number {
  let count = 0;
  const list = this.#callbacks ?? [];
  for (let index = 0; index < list.length; index++) {
    if (list[index] !== callback) continue;
    list.splice(index, 1);
    count += 1;
  }
  return count;
}
// END REGION
