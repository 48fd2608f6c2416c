// Misconception: an `Error` in the box was set by `setException`
// File: wait.ts
// Caught by: 4. yield* > gives any result as it is
// Says: an `Error`
// BEGIN SOLUTION 4
const future = this.future;
if (future.done()) {
  const value = future.result();
  if (value instanceof Error) throw value;
  return { done: true, value };
}
if (this.isHandedOut) resumedTooEarly();
this.isHandedOut = true;
future.starred = true;
return { done: false, value: future };
// END SOLUTION
