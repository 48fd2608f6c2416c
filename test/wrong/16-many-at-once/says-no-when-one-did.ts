// Misconception: all children have to take notice
// File: gather.ts
// Caught by: 3. cancel > says whether there was anything to cancel
// Says: is enough for `true`
// BEGIN SOLUTION 3
if (this.done()) return false;
let all = true;
for (const child of this.children) if (!child.cancel(message)) all = false;
if (all) this.noteCancel(message);
return all;
// END SOLUTION
