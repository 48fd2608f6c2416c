// Misconception: || asks both
// File: gather.ts
// Caught by: 3. cancel > cancels every child
// Says: cancels each child
// BEGIN SOLUTION 3
if (this.done()) return false;
let isAny = false;
for (const child of this.children) isAny = isAny || child.cancel(message);
if (isAny) this.noteCancel(message);
return isAny;
// END SOLUTION
