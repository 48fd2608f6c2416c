// Misconception: M48 what nobody can catch need not be told
// File: handle.ts
// Caught by: 2. callSoon > reports an error, and the turn goes on
// Says: no caller is left to catch
// BEGIN SOLUTION 2
if (this.#isCancelled) return;
try {
  this.call();
} catch {
  // nobody can do anything about it
}
// END SOLUTION
