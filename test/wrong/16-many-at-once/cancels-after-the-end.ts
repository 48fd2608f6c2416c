// Misconception: a done future can still be cancelled
// File: gather.ts
// Caught by: 3. cancel > leaves the children alone when it is done
// Says: its children go on
// BEGIN SOLUTION 3
let isAny = false;
for (const child of this.children) if (child.cancel(message)) isAny = true;
if (isAny) this.noteCancel(message);
return isAny;
// END SOLUTION
