// Misconception: some asks everybody
// File: gather.ts
// Caught by: 3. cancel > cancels every child
// Says: cancels each child
// BEGIN SOLUTION 3
if (this.done()) return false;
const isAny = this.children.some((child) => child.cancel(message));
if (isAny) this.noteCancel(message);
return isAny;
// END SOLUTION
