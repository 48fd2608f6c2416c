// Misconception: M48 what nobody can catch need not be told
// File: handle.ts
// Caught by: 2. callSoon > outlives a call that fails
// Says: the exception handler is told
// BEGIN SOLUTION 2
if (this.#isCancelled) return;
try {
  this.call();
} catch {
  // nobody can do anything about it
}
// END SOLUTION
