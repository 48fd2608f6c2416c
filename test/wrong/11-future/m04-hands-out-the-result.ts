// Misconception: M04 a result is handed out, and then comes the end
// File: wait.ts
// Caught by: 4. yield* > goes on with the result
// Says: the value of the `yield*` is what `result` gives
// BEGIN SOLUTION 4
const future = this.future;
if (future.done()) return { done: false, value: future.result() as undefined };
if (this.isHandedOut) resumedTooEarly();
this.isHandedOut = true;
future.starred = true;
return { done: false, value: future };
// END SOLUTION
