// Misconception: the star is for the first time
// File: wait.ts
// Caught by: 4. yield* > goes on waiting after a look
// Says: hand out the box again, as the first time
// BEGIN SOLUTION 4
const future = this.future;
if (future.done()) return { done: true, value: future.result() };
if (this.isHandedOut) {
  resumedTooEarly();
  return { done: false, value: undefined };
}
this.isHandedOut = true;
future.starred = true;
return { done: false, value: future };
// END SOLUTION
