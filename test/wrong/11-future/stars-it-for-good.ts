// Misconception: a mark once made is there to stay
// File: wait.ts
// Caught by: 4. yield* > is starred by a star, and each time anew
// Says: says nothing about the next time
// BEGIN SOLUTION 4
const future = this.future;
if (this.isHandedOut) future.starred = true;
if (future.done()) return { done: true, value: future.result() };
if (this.isHandedOut) resumedTooEarly();
this.isHandedOut = true;
future.starred = true;
return { done: false, value: future };
// END SOLUTION
