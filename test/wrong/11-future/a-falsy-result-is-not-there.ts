// Misconception: a box is full when its result is truthy
// File: wait.ts
// Caught by: 4. yield* > gives any result as it is
// Says: it may be `undefined`
// BEGIN SOLUTION 4
const future = this.future;
if (future.done()) {
  const value = future.result();
  if (value) return { done: true, value };
  return { done: true, value: undefined as T };
}
if (this.isHandedOut) resumedTooEarly();
this.isHandedOut = true;
future.starred = true;
return { done: false, value: future };
// END SOLUTION
