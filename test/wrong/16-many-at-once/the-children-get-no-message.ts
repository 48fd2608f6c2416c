// Misconception: the message is for the whole
// File: gather.ts
// Caught by: 3. cancel > passes the message on
// Says: pass it to every child
// BEGIN SOLUTION 3
if (this.done()) return false;
let isAny = false;
for (const child of this.children) if (child.cancel()) isAny = true;
if (isAny) this.noteCancel(message);
return isAny;
// END SOLUTION
