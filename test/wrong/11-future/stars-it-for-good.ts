// Misconception: a star that was set stays
// File: wait.ts
// Caught by: 4. yield* > sets the star each time it hands out the box
// Says: says nothing about the next `yield`
// BEGIN SOLUTION 4
const future = this.future;
if (this.isHandedOut) future.starred = true;
if (future.done()) return { done: true, value: future.result() };
if (this.isHandedOut) resumedTooEarly();
this.isHandedOut = true;
future.starred = true;
return { done: false, value: future };
// END SOLUTION
