// Misconception: M50 cancel is immediate
// File: gather.ts
// Caught by: 3. cancel > is not done before a child is
// Says: a cancel is a request
// BEGIN SOLUTION 3
if (this.done()) return false;
for (const child of this.children) child.cancel(message);
return super.cancel(message);
// END SOLUTION
