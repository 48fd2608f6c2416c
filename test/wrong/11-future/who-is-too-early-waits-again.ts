// Misconception: a wait that is resumed too early can wait once more
// File: wait.ts
// Caught by: 4. yield* > complains when it is resumed too early
// Says: `resumedTooEarly()` says so
// BEGIN SOLUTION 4
const future = this.future;
if (future.done()) return { done: true, value: future.result() };
future.starred = true;
return { done: false, value: future };
// END SOLUTION
