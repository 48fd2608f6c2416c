// Misconception: cancel gives what done gives
// File: gather.ts
// Caught by: 3. cancel > says whether there was anything to cancel
// Says: is enough for `true`
// BEGIN SOLUTION 3
if (this.done()) return false;
let isAny = false;
for (const child of this.children) if (child.cancel(message)) isAny = true;
if (isAny) this.#cancelled = new CancelledError(message);
return this.done();
// END SOLUTION
