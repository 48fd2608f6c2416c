// Misconception: M33 to wait is to pause, also at a full box
// File: wait.ts
// Caught by: 4. yield* > does not wait for a full box
// Says: so the wait ends at once
// BEGIN SOLUTION 4
const future = this.future;
if (!this.isHandedOut) {
  this.isHandedOut = true;
  future.starred = true;
  return { done: false, value: future };
}
if (future.done()) return { done: true, value: future.result() };
resumedTooEarly();
future.starred = true;
return { done: false, value: future };
// END SOLUTION
