// Misconception: M51 the children tell that they were cancelled
// File: gather.ts
// Caught by: 3. cancel > fails although the children did not stop
// Says: Note the cancel with `noteCancel`
// BEGIN SOLUTION 3
if (this.done()) return false;
let isAny = false;
for (const child of this.children) if (child.cancel(message)) isAny = true;
return isAny;
// END SOLUTION
