// Misconception: to remember is enough
// File: gather.ts
// Caught by: 3. cancel > cancels every child
// Says: cancels each child
// BEGIN SOLUTION 3
if (this.done()) return false;
this.noteCancel(message);
return true;
// END SOLUTION
