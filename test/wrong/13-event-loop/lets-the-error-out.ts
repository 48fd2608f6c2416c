// Misconception: there is a caller who can catch the error
// File: handle.ts
// Caught by: 2. callSoon > reports an error, and the turn goes on
// Says: no caller is left to catch
// BEGIN SOLUTION 2
if (this.#isCancelled) return;
this.call();
// END SOLUTION
