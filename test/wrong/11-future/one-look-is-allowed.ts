// Misconception: somebody looks once
// File: wait.ts
// Caught by: 4. yield* > lets somebody look who waits, and goes on waiting
// Says: as often as somebody looks
// BEGIN SOLUTION 4
const future = this.future;
if (future.done()) return { done: true, value: future.result() };
if (this.isHandedOut) resumedTooEarly();
this.isHandedOut = !this.isHandedOut;
future.starred = true;
return { done: false, value: future };
// END SOLUTION
