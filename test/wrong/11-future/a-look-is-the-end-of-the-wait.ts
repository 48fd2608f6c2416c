// Misconception: resumedTooEarly never comes back
// File: wait.ts
// Caught by: 4. yield* > lets somebody look who waits, and goes on waiting
// Says: handed out once more
// BEGIN SOLUTION 4
const future = this.future;
if (future.done()) return { done: true, value: future.result() };
if (this.isHandedOut) {
  resumedTooEarly();
  return { done: true, value: undefined as T };
}
this.isHandedOut = true;
future.starred = true;
return { done: false, value: future };
// END SOLUTION
