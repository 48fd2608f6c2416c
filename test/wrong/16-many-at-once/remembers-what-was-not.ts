// Misconception: a cancel that came too late counts
// File: gather.ts
// Caught by: 3. cancel > has cancelled nothing when every child is done
// Says: changes nothing
// BEGIN SOLUTION 3
if (this.done()) return false;
let isAny = false;
for (const child of this.children) if (child.cancel(message)) isAny = true;
this.noteCancel(message);
return isAny;
// END SOLUTION
