// Misconception: the last answer is the answer
// File: gather.ts
// Caught by: 3. cancel > says whether there was anything to cancel
// Says: is enough for `true`
// BEGIN SOLUTION 3
if (this.done()) return false;
let isAny = false;
for (const child of this.children) isAny = child.cancel(message);
if (isAny) this.noteCancel(message);
return isAny;
// END SOLUTION
