// Misconception: a second call is always too early
// File: wait.ts
// Caught by: 4. yield* > goes on with the result
// Says: the value of the `yield*` is what `result` gives
// BEGIN SOLUTION 4
const future = this.future;
if (this.isHandedOut) resumedTooEarly();
if (future.done()) return { done: true, value: future.result() };
this.isHandedOut = true;
future.starred = true;
return { done: false, value: future };
// END SOLUTION
