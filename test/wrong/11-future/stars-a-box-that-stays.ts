// Misconception: every yield* leaves its mark
// File: wait.ts
// Caught by: 4. yield* > does not wait for a box that is full
// Says: nothing is handed out
// BEGIN SOLUTION 4
const future = this.future;
future.starred = true;
if (future.done()) return { done: true, value: future.result() };
if (this.isHandedOut) resumedTooEarly();
this.isHandedOut = true;
return { done: false, value: future };
// END SOLUTION
