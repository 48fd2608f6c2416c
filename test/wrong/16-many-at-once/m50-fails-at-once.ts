// Misconception: M50 cancel is immediate, and a failure
// File: gather.ts
// Caught by: 3. cancel > is not done before a child is
// Says: a cancel is a request
// BEGIN SOLUTION 3
if (this.done()) return false;
let isAny = false;
for (const child of this.children) if (child.cancel(message)) isAny = true;
if (isAny) this.noteCancel(message);
if (isAny) this.finish();
return isAny;
// END SOLUTION
