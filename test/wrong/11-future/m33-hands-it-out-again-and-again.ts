// Misconception: M33 a box that is waited for is handed out, full or not
// File: wait.ts
// Caught by: 4. yield* > goes on with the result
// Says: until the loop resumes them
// BEGIN SOLUTION 4
const future = this.future;
if (this.isHandedOut && !future.done()) resumedTooEarly();
this.isHandedOut = true;
future.starred = true;
return { done: false, value: future };
// END SOLUTION
