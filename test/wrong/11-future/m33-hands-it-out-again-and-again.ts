// Misconception: M33 what is waited for is handed out
// File: wait.ts
// Caught by: 4. yield* > is worth the result
// Says: both stand at their `yield*` until the queue resumes them
// BEGIN SOLUTION 4
const future = this.future;
if (this.isHandedOut && !future.done()) resumedTooEarly();
this.isHandedOut = true;
future.starred = true;
return { done: false, value: future };
// END SOLUTION
