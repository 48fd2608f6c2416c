// Misconception: a cancel always works
// File: gather.ts
// Caught by: 3. cancel > has cancelled nothing when every child is done
// Says: the cancel comes too late
// BEGIN SOLUTION 3
if (this.done()) return false;
let isAny = false;
for (const child of this.children) if (child.cancel(message)) isAny = true;
if (isAny) this.noteCancel(message);
return true;
// END SOLUTION
