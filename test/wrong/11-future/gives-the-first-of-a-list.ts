// Misconception: an array is a list of arguments
// File: wait.ts
// Caught by: 4. yield* > gives any result as it is
// Says: the very thing that was put into the box
// BEGIN SOLUTION 4
const future = this.future;
if (future.done()) {
  const value = future.result();
  return { done: true, value: Array.isArray(value) ? value[0] : value };
}
if (this.isHandedOut) resumedTooEarly();
this.isHandedOut = true;
future.starred = true;
return { done: false, value: future };
// END SOLUTION
