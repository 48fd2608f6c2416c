// Misconception: a bare `yield` is enough to wait
// File: wait.ts
// Caught by: 4. yield* > hands out the future, with its star
// Says: hands out the box itself
// BEGIN SOLUTION 4
const future = this.future;
if (future.done()) return { done: true, value: future.result() };
if (this.isHandedOut) resumedTooEarly();
this.isHandedOut = true;
future.starred = true;
return { done: false, value: undefined };
// END SOLUTION
