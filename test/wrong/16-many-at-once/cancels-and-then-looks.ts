// Misconception: it does no harm to ask the children first
// File: gather.ts
// Caught by: 3. cancel > leaves the children alone when it is done
// Says: its children go on
// BEGIN SOLUTION 3
let isAny = false;
for (const child of this.children) if (child.cancel(message)) isAny = true;
if (this.done()) return false;
if (isAny) this.#cancelled = new CancelledError(message);
return isAny;
// END SOLUTION
