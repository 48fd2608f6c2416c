// Misconception: the first child stands for all
// File: gather.ts
// Caught by: 3. cancel > cancels every child
// Says: cancel each child
// BEGIN SOLUTION 3
if (this.done()) return false;
const isAny = this.children[0]?.cancel(message) ?? false;
if (isAny) this.#cancelled = new CancelledError(message);
return isAny;
// END SOLUTION
