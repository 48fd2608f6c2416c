// Misconception: a future that is handed out was handed out by `yield*`
// File: wait.ts
// Caught by: 4. yield* > hands out the future, with its star
// Says: with `starred` set
// BEGIN SOLUTION 4
const future = this.future;
if (future.done()) return { done: true, value: future.result() };
if (this.isHandedOut) resumedTooEarly();
this.isHandedOut = true;
return { done: false, value: future };
// END SOLUTION
