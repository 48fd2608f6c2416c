// Misconception: an array can be shortened while you loop over it
// File: future.ts
// Caught by: 3. The list > takes a callback off the list as often as it is there, and says how often
// Says: takes all of them off
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
