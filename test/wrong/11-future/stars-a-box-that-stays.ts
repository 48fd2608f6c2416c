// Misconception: every `yield*` sets the star
// File: wait.ts
// Caught by: 4. yield* > does not wait for a full box
// Says: sets no star
// BEGIN SOLUTION 4
const future = this.future;
future.starred = true;
if (future.done()) return { done: true, value: future.result() };
if (this.isHandedOut) resumedTooEarly();
this.isHandedOut = true;
return { done: false, value: future };
// END SOLUTION
