// Misconception: an error comes out where it can be caught
// File: handle.ts
// Caught by: 2. callSoon > outlives a call that fails
// Says: nobody is there to catch
// BEGIN SOLUTION 2
if (this.#isCancelled) return;
this.call();
// END SOLUTION
