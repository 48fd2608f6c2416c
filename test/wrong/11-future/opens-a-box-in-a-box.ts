// Misconception: a box in a box is opened, as with promises
// File: wait.ts
// Caught by: 4. yield* > gives any result as it is
// Says: another box, which is not waited for
// BEGIN SOLUTION 4
const future = this.future;
if (future.done()) {
  const value = future.result();
  if (!(value instanceof Object && 'done' in value)) return { done: true, value };
  return new Wait(value as unknown as Waited<T>).next();
}
if (this.isHandedOut) resumedTooEarly();
this.isHandedOut = true;
future.starred = true;
return { done: false, value: future };
// END SOLUTION
