// Misconception: to remember is enough
// File: gather.ts
// Caught by: 3. cancel > cancels every child
// Says: cancel each child
// BEGIN SOLUTION 3
if (this.done()) return false;
this.#cancelled = new CancelledError(message);
return true;
// END SOLUTION
