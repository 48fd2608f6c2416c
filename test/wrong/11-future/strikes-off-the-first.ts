// Misconception: a callback is on the list once at most
// File: future.ts
// Caught by: 3. The list > takes a callback off the list as often as it is there, and says how often
// Says: takes all of them off
// BEGIN REGION removeDoneCallback
removeDoneCallback(callback: (future: this) => void): number {
  const index = this.#callbacks?.indexOf(callback) ?? -1;
  if (index === -1) return 0;
  this.#callbacks?.splice(index, 1);
  return 1;
}
// END REGION
