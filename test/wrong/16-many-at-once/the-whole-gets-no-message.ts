// Misconception: the message is for the children
// File: gather.ts
// Caught by: 3. cancel > passes the message on
// Says: may have to make an error of its own
// BEGIN SOLUTION 3
if (this.done()) return false;
let isAny = false;
for (const child of this.children) if (child.cancel(message)) isAny = true;
if (isAny) this.noteCancel();
return isAny;
// END SOLUTION
